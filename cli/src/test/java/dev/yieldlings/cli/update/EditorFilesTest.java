package dev.yieldlings.cli.update;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.Program;
import dev.yieldlings.cli.learn.Session;
import dev.yieldlings.cli.learn.YieldlingsCommand;
import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.terminal.Console;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.cli.workspace.Settings;
import dev.yieldlings.cli.workspace.TinyCourse;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.run.Installation;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The editor files of a workspace match the program's real output. */
@Timeout(120)
class EditorFilesTest {
    /** Reads JSON with comments, as editors do. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).build();

    private static final String UNREADABLE = "public class Work {\n    public int one() { return 1 }\n}\n";
    private static final String REFUSED =
            "public class Work {\n    public int one() { System.exit(1); return 1; }\n}\n";
    private static final String WRONG = "public class Work {\n    public int one() { return 2; }\n}\n";

    @TempDir
    Path temporary;

    private final StringWriter out = new StringWriter();
    private Installation installation;
    private Course course;
    private Path root;

    @BeforeEach
    void makeAWorkspace() throws IOException {
        installation = Session.built(temporary);
        course = TinyCourse.write(temporary.resolve("course"), "one");
        Path exercise = course.folder().resolve("only/one");
        Files.writeString(
                exercise.resolve("solution/Work.java"), "public class Work { public int one() { return 1; } }\n");
        Files.writeString(exercise.resolve("suite/WorkSuite.java"), """
                import dev.yieldlings.trace.*;

                class WorkSuite {
                    @Check("all")
                    void all() {
                        Script.because("It is one.").calls().call("one()", () -> new Work().one()).answers(1);
                    }
                }
                """);
        root = temporary.resolve("here");
        WorkspaceMaker.make(
                root, new Settings(course.id(), Optional.empty()), course, installation.kit(), Optional.empty());
    }

    @Test
    void theProblemMatchersFindThePlacesOfWhatIsWrong() throws IOException {
        List<JsonNode> tasks = tasks();
        assertThat(tasks).hasSize(2);
        for (String work : List.of(UNREADABLE, REFUSED, WRONG)) {
            Files.writeString(root.resolve("01-one/Work.java"), work);
            assertThat(run(InputStream.nullInputStream(), "test", "one", "--report", "lines"))
                    .as("%s", out)
                    .isEqualTo(1);
            List<String> lines = out.toString().lines().toList();
            assertThat(lines).isNotEmpty();
            for (JsonNode task : tasks) {
                JsonNode pattern = task.get("problemMatcher").get("pattern");
                assertThat(lines).allSatisfy(line -> isPlaced(pattern, line));
            }
        }
    }

    @Test
    void theTaskInTheBackgroundKnowsWhereAListBeginsAndEnds() throws IOException {
        JsonNode matcher = tasks().stream()
                .map(task -> task.get("problemMatcher"))
                .filter(each -> each.has("background"))
                .findFirst()
                .orElseThrow();
        Pattern begins =
                Pattern.compile(matcher.get("background").get("beginsPattern").asString());
        Pattern ends =
                Pattern.compile(matcher.get("background").get("endsPattern").asString());
        Files.writeString(root.resolve("01-one/Work.java"), UNREADABLE);
        InputStream leaving = new SequenceInputStream(input("c\n"), new FilterInputStream(input("q\n")) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                while (out.toString()
                        .lines()
                        .noneMatch(line -> ends.matcher(line).find())) {
                    Thread.onSpinWait();
                }
                return super.read(bytes, offset, length);
            }
        });
        run(leaving, "watch", "one", "--lines");
        List<String> lines = out.toString()
                .lines()
                .dropWhile(line -> !begins.matcher(line).find())
                .skip(1)
                .takeWhile(line -> !ends.matcher(line).find())
                .toList();
        assertThat(lines).isNotEmpty().allSatisfy(line -> isPlaced(matcher.get("pattern"), line));
    }

    @Test
    void theRunConfigurationsAreXmlThatRunsTheProgram() throws Exception {
        try (Stream<Path> files = Files.list(root.resolve(".run"))) {
            List<Path> configurations = files.toList();
            assertThat(configurations).hasSize(2);
            for (Path file : configurations) {
                Element configuration = (Element) DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(file.toFile())
                        .getElementsByTagName("configuration")
                        .item(0);
                assertThat(file.getFileName()).hasToString(configuration.getAttribute("name") + ".run.xml");
                assertThat(options(configuration))
                        .anySatisfy(option ->
                                assertThat(option.getAttribute("value")).startsWith("./yieldlings "));
            }
        }
    }

    private void isPlaced(JsonNode pattern, String line) {
        Matcher matcher = Pattern.compile(pattern.get("regexp").asString()).matcher(line);
        assertThat(matcher.find()).as(line).isTrue();
        assertThat(root.resolve(group(matcher, pattern, "file"))).isRegularFile();
        assertThat(Integer.parseInt(group(matcher, pattern, "line"))).isBetween(1, 3);
        assertThat(Integer.parseInt(group(matcher, pattern, "column"))).isPositive();
        assertThat(group(matcher, pattern, "severity")).isEqualTo("error");
        assertThat(group(matcher, pattern, "message")).isNotBlank();
    }

    private static String group(Matcher matcher, JsonNode pattern, String name) {
        return matcher.group(pattern.get(name).asInt());
    }

    private List<JsonNode> tasks() throws IOException {
        return JSON.readTree(Files.readString(root.resolve(".vscode/tasks.json")))
                .get("tasks")
                .valueStream()
                .toList();
    }

    private static List<Element> options(Element configuration) {
        var found = configuration.getElementsByTagName("option");
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static InputStream input(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private int run(InputStream input, String... arguments) {
        out.getBuffer().setLength(0);
        Console console = new Console(
                new PrintWriter(out, true),
                new PrintWriter(out, true),
                new Canvas(Style.PLAIN, Glyphs.UNICODE, 80),
                false,
                false);
        int exitCode = new Program(
                        new Context(
                                console, input, installation, Optional.empty(), course.folder(), root, "yieldlings"),
                        YieldlingsCommand.class,
                        YieldlingsCommand.COMMANDS)
                .run(arguments);
        console.out().flush();
        return exitCode;
    }
}
