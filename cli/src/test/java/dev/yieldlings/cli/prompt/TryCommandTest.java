package dev.yieldlings.cli.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.learn.Session;
import dev.yieldlings.cli.learn.Session.Answer;
import dev.yieldlings.cli.update.WorkspaceMaker;
import dev.yieldlings.cli.workspace.Settings;
import dev.yieldlings.cli.workspace.TinyCourse;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.run.Installation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The output for a learner who types snippets about their own classes, or runs their own main method. */
@Timeout(120)
class TryCommandTest {
    private static final String WORK = """
            import dev.yieldlings.kit.Generator;

            public class Work {
                static Generator<Integer, Integer, String> upTo(int end) {
                    return Generator.returning(y -> {
                        System.out.println("starts");
                        for (int i = 0; i < end; i++) {
                            y.yield(i);
                        }
                        return "done";
                    });
                }

                public static void main(String[] args) {
                    for (int i : upTo(args.length)) {
                        System.out.println(i + " " + args[i]);
                    }
                    if (args.length == 0) {
                        throw new IllegalStateException("no arguments");
                    }
                }
            }
            """;

    @TempDir
    Path temporary;

    private Installation installation;
    private Course course;
    private Path root;

    @BeforeEach
    void makeAWorkspace() throws IOException {
        installation = Session.built(temporary);
        course = TinyCourse.write(temporary.resolve("course"), "one", "two");
        root = temporary.resolve("here");
        WorkspaceMaker.make(
                root, new Settings(course.id(), Optional.empty()), course, installation.kit(), Optional.empty());
        Files.writeString(root.resolve("01-one/Work.java"), WORK);
    }

    @Test
    void showsWhatAGeneratorDoes() {
        String out = typed("""
                var g = Work.upTo(1)
                g.next()
                :frame g
                g.next()
                :draw
                :save
                :quit
                """);
        assertThat(out)
                .contains(
                        "> g = a Generator (CREATED)\n",
                        """
                        > starts
                        → 0
                          CREATED → SUSPENDED, waits at Work.java:8, end = 1, i = 0
                            8 |                 y.yield(i);
                        """,
                        """
                        > g: Generator, SUSPENDED
                          waits at Work.java:8
                            8 |                 y.yield(i);
                          end = 1
                          i = 0
                        """,
                        "> StopIteration with \"done\"\n  SUSPENDED → CLOSED\n",
                        """
                        you                              g
                         │─ next() ─────────────────────>│
                         │                               │ prints starts
                         │<────────────────────────── 0 ─│ CREATED → SUSPENDED, waits at Work.java:8, end = 1, i = 0
                         │─ next() ─────────────────────>│
                         │<── StopIteration with "done" ─│ SUSPENDED → CLOSED
                        """);
        assertThat(root.resolve("01-one/scratch/Scratch1.java")).hasContent("""
                import dev.yieldlings.kit.*;

                void main() {
                    var g = Work.upTo(1);
                    IO.println(g.next());
                    // g.next() threw here
                }
                """);
        assertThat(run("run", "one", "--file", "Scratch1.java").exitCode()).isZero();
    }

    @Test
    void survivesWhatACuriousLearnerTypes() {
        String out = typed("""
                Wrk.upTo(3)
                :fram nothing
                :dance
                :draw nothing
                for (int i = 0; i < 200; i++) System.out.println("line " + i);
                int twice(int n) {
                    return 2 * n;
                }

                twice(21)
                var outer = Generator.<Integer, Integer>of(y -> { for (int i : Work.upTo(9)) y.yield(i * 10); })
                outer.next(); outer.next()
                outer.close()
                outer.next()
                System.out.println("\\u001b[2J");
                int[] a = new int[2]; a[5]
                System.exit(4)
                twice(4)
                g.next(
                """);
        assertThat(out)
                .contains("Did you mean `Work`?")
                .contains(
                        "no variable nothing",
                        "no :dance",
                        "Nothing has been called on nothing yet.",
                        "line 199\n",
                        "method twice",
                        "→ 42")
                .contains("→ 10", "outer.close() → done", "SUSPENDED → CLOSED")
                .contains("ArrayIndexOutOfBoundsException", "\\u001b[2J")
                .doesNotContain("\u001b")
                .contains("was restarted", "objects are gone: outer", "→ 8");
    }

    @Test
    void aSavedSourceIsLoadedAnew() throws IOException {
        PausedInput input = new PausedInput(
                        "int n = 5\nvar g = Work.upTo(2)\n", () -> save(WORK.replace("\"done\"", "\"new\"")))
                .then("g == null\n", () -> save("public class Work { int }"))
                .then("Work.upTo(0).next()\n:quit\n", () -> {});
        String out = typed(input);
        assertThat(out)
                .contains("Work.java was saved and is loaded again.", "These objects are gone: g.")
                .contains("Work.java:1", "What was there before stays", "StopIteration with \"new\"");
    }

    @Test
    void plainTellsItInWords() {
        assertThat(run(
                                input("var g = Work.upTo(1)\ng.next()\nvar h = Work.upTo(2)\nh.close()\n:draw g\n"),
                                "try",
                                "--plain")
                        .out())
                .contains("CREATED, then SUSPENDED, waits at Work.java:8", "h.close() is done\n", "g.next() gave 0.")
                .doesNotContain("→", "│", "h.close() is done.");
    }

    @Test
    void runsTheLearnersMain() {
        assertThat(run("run", "two"))
                .returns(2, Answer::exitCode)
                .extracting(Answer::err)
                .asString()
                .contains("main");
        save("class Work { int i = true; }");
        assertThat(run("run"))
                .returns(1, Answer::exitCode)
                .extracting(Answer::out)
                .asString()
                .contains("Work.java:1");
        save(WORK.replace("System.out.println(i + \" \" + args[i]);", "if (!args[i].equals(\"a\")) System.exit(7);"));
        assertThat(run("run", "one", "a", "a").exitCode()).isZero();
        assertThat(run("run", "one", "b"))
                .returns(1, Answer::exitCode)
                .extracting(Answer::err)
                .asString()
                .contains("exit code 7");
    }

    private String typed(String text) {
        return typed(input(text));
    }

    private static InputStream input(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private String typed(InputStream input) {
        return run(input, "try").out();
    }

    private Answer run(String... arguments) {
        return run(InputStream.nullInputStream(), arguments);
    }

    private Answer run(InputStream input, String... arguments) {
        return new Session(installation, course.folder(), root, 100).type(input, arguments);
    }

    private void save(String text) {
        try {
            Files.writeString(root.resolve("01-one/Work.java"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
