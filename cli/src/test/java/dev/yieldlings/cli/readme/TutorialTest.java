package dev.yieldlings.cli.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.learn.Session;
import dev.yieldlings.cli.learn.Session.Answer;
import dev.yieldlings.engine.course.json.CourseSchema;
import dev.yieldlings.engine.file.AtomicFile;
import dev.yieldlings.engine.file.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** The commands and files of the authors' tutorial create the exercise that the tutorial describes. */
class TutorialTest {
    private static final Path PAGE = Path.of("../exercises/README.md");
    private static final Pattern COMMANDS = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern FILE =
            Pattern.compile("<!-- file: (\\S+) -->\n\n(`{3,4})\\w+\n(.*?)\\2\n", Pattern.DOTALL);
    private static final Pattern ADDED = Pattern.compile("<!-- add to checks -->\n\n```json\n(.*?)\n```");
    private static final String END_OF_CHECKS = "\n  ],\n  \"wrong\"";

    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void begin() {
        session = Session.of(folder);
    }

    @Test
    void theExerciseBecomesSoundAsToldThere() throws IOException {
        String page = Files.readString(PAGE);
        for (String line : found(COMMANDS, page).group(1).lines().toList()) {
            type(line);
        }
        Path exercise = session.folder().resolve("1-first-steps/every-other");

        List<String[]> files = FILE.matcher(page)
                .results()
                .map(file -> new String[] {file.group(1), file.group(3)})
                .toList();
        String[] last = files.getLast();
        for (String[] file : files.subList(0, files.size() - 1)) {
            write(exercise.resolve(file[0]), file[1]);
        }
        assertThat(session.type("course", "verify"))
                .isEqualTo(new Answer(1, new Readme(PAGE).recorded("a suite that misses something"), ""));

        write(exercise.resolve(last[0]), last[1]);
        String checks = Files.readString(exercise.resolve("exercise.json"));
        assertThat(checks).contains(END_OF_CHECKS);
        write(
                exercise.resolve("exercise.json"),
                checks.replace(END_OF_CHECKS, ",\n    " + found(ADDED, page).group(1) + END_OF_CHECKS));
        assertThat(session.type("course", "verify"))
                .isEqualTo(new Answer(0, new Readme(PAGE).recorded("a sound exercise"), ""));
    }

    @ParameterizedTest
    @EnumSource
    void eachFieldIsInTheReference(CourseSchema schema) throws IOException {
        String page = Files.readString(PAGE);
        assertThat(JsonMapper.shared()
                        .readTree(schema.text())
                        .path("properties")
                        .propertyNames())
                .filteredOn(name -> !name.startsWith("$"))
                .allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
    }

    /** Runs a line of the shell: a command of yieldlings, or cd or rm. */
    private void type(String line) throws IOException {
        List<String> words = List.of(line.replaceFirst("#.*", "").strip().split("\\s+"));
        List<String> arguments = words.subList(1, words.size());
        switch (words.getFirst()) {
            case "yieldlings" ->
                assertThat(session.type(arguments.toArray(String[]::new)))
                        .as(line)
                        .returns(0, Answer::exitCode);
            case "cd" -> session = session.in(session.folder().resolve(arguments.getLast()));
            case "rm" -> Folders.delete(session.folder().resolve(arguments.getLast()));
            default -> throw new AssertionError("The tutorial types " + line);
        }
    }

    private static Matcher found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        assertThat(matcher.find()).as("%s", pattern).isTrue();
        return matcher;
    }

    private static void write(Path file, String text) throws IOException {
        AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
