package dev.yieldlings.engine.author.exercism;

import dev.yieldlings.engine.course.CheckSpec;
import dev.yieldlings.engine.course.junit.JUnitSuite;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.diagnostic.SourceFolder;
import dev.yieldlings.engine.file.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An exercise of a track. Its {@code .meta/config.json} lists its files by their roles. */
final class TrackExercise {
    private static final Pattern SWITCHED_OFF = Pattern.compile("@Disabled\\(\"Remove to run test\"\\)\\s*");
    private static final Pattern JUNIT_4 = Pattern.compile("(?m)^import org\\.junit\\.(Test|Ignore|Before)\\b");
    private static final Pattern LIBRARY = Pattern.compile("(?m)^\\s*implementation\\s+\"([^\"]+)\"");
    private static final long STEPS_PER_CHECK = 1_000_000_000;
    private static final int SECONDS = 60;

    private final Path source;
    private final JsonNode listed;

    /**
     * @param source the exercise's folder in the checkout
     * @param listed the exercise's entry in the track's config.json
     */
    TrackExercise(Path source, JsonNode listed) {
        this.source = source;
        this.listed = listed;
    }

    Imported write(Path folder) throws IOException {
        String slug = String.valueOf(source.getFileName());
        JsonNode config = Track.json(source.resolve(".meta/config.json"));
        List<SourceFile> tests = new ArrayList<>();
        for (SourceFile test : SourceFolder.all(source.resolve("src/test/java"))) {
            if (JUNIT_4.matcher(test.text()).find()) {
                return new Imported.LeftOut(slug, "its tests are JUnit 4's; only JUnit 5 and 6 are run");
            }
            tests.add(new SourceFile(
                    test.name(), SWITCHED_OFF.matcher(test.text()).replaceAll("")));
        }
        Optional<String> library = library();
        if (library.isPresent()) {
            return new Imported.LeftOut(
                    slug,
                    "its solution needs the library " + library.get()
                            + ", which course.json must name in \"libraries\" for submissions");
        }
        Map<String, SourceFile> given = named(paths(config, "editor"));
        Map<String, SourceFile> starter = named(paths(config, "solution"));
        Map<String, SourceFile> reference =
                named(Stream.concat(paths(config, "example").stream(), paths(config, "exemplar").stream())
                        .toList());
        given.keySet().forEach(reference::remove);
        reference
                .keySet()
                .forEach(name ->
                        starter.computeIfAbsent(name, _ -> new SourceFile(name, "// Yours, if you need it.\n")));
        // A starter file without a counterpart in the solution is part of the solution as it is.
        starter.forEach(reference::putIfAbsent);
        List<CheckSpec> checks = JUnitSuite.checks(tests);
        if (checks.isEmpty() || reference.isEmpty()) {
            return new Imported.LeftOut(slug, checks.isEmpty() ? "it has no test" : "it has no reference solution");
        }
        tests(folder, tests);
        files(folder.resolve("given"), given);
        files(folder.resolve("starter"), starter);
        files(folder.resolve("solution"), reference);
        pages(folder);
        Track.write(
                folder.resolve("exercise.json"),
                metadata(slug, config, starter.keySet().stream().toList(), checks));
        return new Imported.Taken(slug, checks.size());
    }

    private ObjectNode metadata(String slug, JsonNode config, List<String> files, List<CheckSpec> checks) {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        root.put("formatVersion", 1);
        root.put("id", slug);
        root.put("title", listed.path("name").asString(slug));
        root.put("summary", config.path("blurb").asString(slug));
        root.put("difficulty", Math.clamp((listed.path("difficulty").asInt(1) + 1) / 2, 1, 5));
        files.forEach(root.putArray("files")::add);
        ArrayNode list = root.putArray("checks");
        for (CheckSpec check : checks) {
            ObjectNode its = list.addObject();
            its.put("id", check.id());
            its.put("name", check.name());
            check.tests().forEach(its.putArray("tests")::add);
        }
        root.putObject("limits").put("stepsPerCheck", STEPS_PER_CHECK).put("seconds", SECONDS);
        return root;
    }

    private Optional<String> library() throws IOException {
        Path build = source.resolve("build.gradle");
        Matcher needed = LIBRARY.matcher(Files.isRegularFile(build) ? Files.readString(build) : "");
        return needed.find() ? Optional.of(needed.group(1)) : Optional.empty();
    }

    private void pages(Path folder) throws IOException {
        StringBuilder page = new StringBuilder("# " + listed.path("name").asString("") + "\n");
        for (String part : List.of("introduction.md", "instructions.md", "instructions.append.md")) {
            Path file = source.resolve(".docs").resolve(part);
            if (Files.isRegularFile(file)) {
                page.append('\n').append(Files.readString(file).replaceFirst("\\A# ", "## "));
            }
        }
        write(folder.resolve("README.md"), page.toString());
        Path hints = source.resolve(".docs/hints.md");
        if (Files.isRegularFile(hints)) {
            write(folder.resolve("hints/1.md"), Files.readString(hints));
        }
    }

    /** Tests keep their folders, because several packages may have tests of the same name. */
    private void tests(Path folder, List<SourceFile> tests) throws IOException {
        Path root = source.resolve("src/test/java");
        List<Path> paths;
        try (Stream<Path> found = Files.walk(root)) {
            paths = found.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        for (int i = 0; i < paths.size(); i++) {
            write(
                    folder.resolve("suite")
                            .resolve(root.relativize(paths.get(i)).toString()),
                    tests.get(i).text());
        }
    }

    private List<Path> paths(JsonNode config, String kind) {
        List<Path> paths = new ArrayList<>();
        config.path("files").path(kind).forEach(path -> paths.add(source.resolve(path.asString(""))));
        return paths;
    }

    private static Map<String, SourceFile> named(List<Path> paths) throws IOException {
        Map<String, SourceFile> files = new LinkedHashMap<>();
        for (Path path : paths) {
            if (path.toString().endsWith(".java") && Files.isRegularFile(path)) {
                String name = String.valueOf(path.getFileName());
                files.put(name, new SourceFile(name, Files.readString(path)));
            }
        }
        return files;
    }

    private static void files(Path folder, Map<String, SourceFile> files) throws IOException {
        for (SourceFile file : files.values()) {
            write(folder.resolve(file.name()), file.text());
        }
    }

    private static void write(Path file, String text) throws IOException {
        AtomicFile.writeSoon(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
