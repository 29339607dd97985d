package dev.yieldlings.cli.prompt;

import dev.yieldlings.engine.file.AtomicFile;
import dev.yieldlings.engine.prompt.Evaluated;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The inputs so far as a small program: the declarations, and a main method with the statements in their order. */
final class PromptSource {
    private static final String INDENT = "    ";
    private final List<String> imports = new ArrayList<>();
    private final List<String> declared = new ArrayList<>();
    private final List<String> statements = new ArrayList<>();

    /** Adds an input, unless it had no effect. */
    void add(String typed, Evaluated came) {
        String source = typed.strip();
        switch (came) {
            case Evaluated.Declared(String kind, String name, var missing) ->
                (kind.isEmpty() ? imports : declared).add(source);
            case Evaluated.Ran(String variable, Optional<String> value, var trace) -> {
                boolean isExpression = variable.isEmpty() && value.isPresent() && !source.endsWith(";");
                statements.add(isExpression ? "IO.println(" + source + ");" : ended(source));
            }
            case Evaluated.Threw _ -> statements.add("// " + source.replace("\n", "\n// ") + " threw here");
            case Evaluated.Rejected _, Evaluated.Stopped _, Evaluated.Died() -> {}
        }
    }

    private static String ended(String source) {
        return source.endsWith(";") || source.endsWith("}") ? source : source + ";";
    }

    boolean isEmpty() {
        return declared.isEmpty() && statements.isEmpty();
    }

    private String text() {
        return Stream.of(
                        Stream.concat(Stream.of("import dev.yieldlings.kit.*;"), imports.stream())
                                .collect(Collectors.joining("\n")),
                        String.join("\n\n", declared),
                        statements.stream()
                                .map(each -> INDENT + each.replace("\n", "\n" + INDENT))
                                .collect(Collectors.joining("\n", "void main() {\n", "\n}")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    /**
     * Writes the program to a file.
     *
     * @param folder the target folder, which is created if it is missing
     * @param name the file's name; empty for an unused one
     * @return the file's path
     */
    Path save(Path folder, Optional<String> name) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(name.orElseGet(() -> free(folder)));
        AtomicFile.write(file, text().getBytes(StandardCharsets.UTF_8));
        return file;
    }

    private static String free(Path folder) {
        int number = 1;
        while (Files.exists(folder.resolve("Scratch" + number + ".java"))) {
            number++;
        }
        return "Scratch" + number + ".java";
    }
}
