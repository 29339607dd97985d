package dev.yieldlings.cli.author;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.learn.Session;
import dev.yieldlings.cli.learn.Session.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The messages and files of learners whose course changes while they work on it. */
class ChangedInMidTermTest {
    private static final String EXERCISE = "my-course/1-first-steps/my-counter";
    private static final String SOLUTION = "/solution/MyCounter.java";

    @TempDir
    Path folder;

    private Session author;
    private Session learner;

    @BeforeEach
    void passAnExercise() throws IOException {
        author = Session.of(folder);
        done(author, "course", "new", "my-course");
        done(author, "course", "add", "my-counter", "--kind", "object", "--course", "my-course");
        done(author, "init", "--course", "my-course", "work");
        learner = author.in(folder.resolve("work"));
        Files.writeString(work("01-my-counter"), mine());
        done(learner, "test", "my-counter");
    }

    @Test
    void changedChecksAreNamedUntilTheyAreRun() throws IOException {
        assertThat(learner.type("list").err()).isEmpty();
        change("suite/MyCounterTest.java", "\n}\n", """

                    @Test
                    @DisplayName("Can be made twice")
                    void twice() {
                        new MyCounter();
                        new MyCounter();
                    }
                }
                """);
        change("README.md", "# ", "# Now: ");

        assertThat(learner.type("list").err())
                .contains("Checks have changed since you passed: my-counter (new: Can be made twice).")
                .contains("`yieldlings test my-counter`", "1 changed page");
        assertThat(done(learner, "init").out()).contains("You had passed these, and that stays: my-counter");
        assertThat(done(learner, "list").out()).contains("[x]");
        done(learner, "test", "my-counter");
        assertThat(learner.type("list").err()).isEmpty();

        change(
                "suite/MyCounterTest.java",
                "new MyCounter();\n    }",
                "assertThat(new MyCounter()).isNotNull();\n    }");
        assertThat(learner.type("list").err())
                .startsWith("Checks have changed since you passed: my-counter (revised). What you have reached stays;"
                        + " `yieldlings test my-counter`")
                .hasLineCount(1);
        assertThat(done(learner, "list").out()).contains("[x]");
        done(learner, "test", "my-counter");
        assertThat(learner.type("list").err()).isEmpty();

        change("suite/MyCounterTest.java", "void twice()", "void again()");
        change("exercise.json", "\"difficulty\"", "\"visibility\": \"hidden\", \"difficulty\"");
        assertThat(learner.type("list").err()).contains("(new: a hidden check; no more: Can be made twice)");
    }

    @Test
    void aRenamedExerciseKeepsWhatWasReachedUnderItsOldId() throws IOException {
        change("exercise.json", "\"my-counter\"", "\"my-tally\", \"formerly\": [\"my-counter\"]");
        Files.move(folder.resolve(EXERCISE), folder.resolve("my-course/1-first-steps/my-tally"));
        Path course = folder.resolve("my-course/course.json");
        Files.writeString(course, Files.readString(course).replace("my-counter", "my-tally"));

        assertThat(done(learner, "list").out()).contains("[x]", "my-tally");
        assertThat(done(learner, "test", "my-counter").err()).contains("my-counter is called my-tally now.");
        assertThat(done(learner, "init").out()).contains("01-my-counter is now 01-my-tally");
        assertThat(work("01-my-tally")).hasContent(mine());
        assertThat(done(learner, "list")).returns("", Answer::err);
        assertThat(done(learner, "list").out()).contains("[x]");

        Path handedIn = Files.createDirectories(folder.resolve("ada/01-my-counter"));
        Files.writeString(handedIn.resolve("MyCounter.java"), mine());
        String ada = folder.resolve("ada").toString();
        assertThat(done(author, "grade", "--course", "my-course", ada).out()).contains("my-tally");
        assertThat(done(author, "grade", "--course", "my-course", "--exercise", "my-counter", ada)
                        .err())
                .contains("my-counter is called my-tally now.");
    }

    private Path work(String name) {
        return folder.resolve("work").resolve(name).resolve("MyCounter.java");
    }

    private String mine() throws IOException {
        Path solution = folder.resolve(EXERCISE + SOLUTION);
        return Files.readString(
                        Files.exists(solution)
                                ? solution
                                : folder.resolve("my-course/1-first-steps/my-tally" + SOLUTION))
                + "// mine\n";
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = folder.resolve(EXERCISE).resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        int last = text.lastIndexOf(from);
        Files.writeString(path, text.substring(0, last) + to + text.substring(last + from.length()));
    }

    private static Answer done(Session session, String... arguments) {
        Answer answer = session.type(arguments);
        assertThat(answer.exitCode()).as("%s", answer).isZero();
        return answer;
    }
}
