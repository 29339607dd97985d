package dev.yieldlings.engine.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yieldlings.engine.Here;
import dev.yieldlings.engine.TinyCourse;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.suite.SuiteException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program of the author's and the learner's files runs even if their classes have the same names. */
class AssemblyTest {
    private static final String GAME = """
            import java.util.function.Supplier;

            public final class Game implements Supplier<String> {
                @Override
                public String get() {
                    return new Counter().next() + " " + Teller.tell(new Counter()) + " " + new Helper();
                }
            }

            final class Helper {
                @Override
                public String toString() {
                    return "the game's";
                }
            }
            """;

    private static final String TELLER = """
            public final class Teller {
                public static String tell(Counter counter) {
                    return "told " + counter.next();
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void theReferencesMakeAProgram() {
        assertThat(played(Map.of())).isEqualTo("1 told 1 the game's");
    }

    @Test
    void helperClassesOfOneNameStayApart() {
        Map<String, List<SourceFile>> own = Map.of(
                "counter",
                List.of(new SourceFile("Counter.java", """
                        public class Counter {
                            private final Helper helper = new Helper();
                            public int next() { return helper.from(10).value(); }
                        }
                        class Helper {
                            private int count;
                            record Number(int value) {}
                            Number from(int start) {
                                java.util.function.IntSupplier next = () -> start + ++count;
                                return new Number(next.getAsInt());
                            }
                        }
                        """)),
                "teller",
                List.of(new SourceFile("Teller.java", """
                        public final class Teller {
                            public static String tell(Counter counter) {
                                return Helper.LOUD + new Helper_2().end(counter.next());
                            }
                        }
                        enum Helper { LOUD }
                        class Helper_2 {
                            String end(int number) { return " " + number + new Game().end; }
                        }
                        class Game { String end = "!"; }
                        """)));

        assertThat(played(own)).isEqualTo("11 LOUD 11! the game's");
    }

    @Test
    void ofAFileThatTwoExercisesTakeTheEarlierOnesIsTaken() {
        Map<String, List<SourceFile>> own = Map.of(
                "teller",
                List.of(
                        new SourceFile("Teller.java", TELLER),
                        new SourceFile("Counter.java", "public class Counter { public int next() { return 99; } }")));

        assertThat(played(own)).isEqualTo("1 told 1 the game's");
    }

    @Test
    void saysWhatOtherPartsNeed() {
        Map<String, List<SourceFile>> own = Map.of(
                "counter",
                List.of(new SourceFile("Counter.java", "public class Counter { public long next() { return 1; } }")));

        assertThat(assemble(own))
                .isInstanceOfSatisfying(
                        Assembled.DoesNotFit.class,
                        misfit -> assertThat(misfit.errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.message())
                                        .isEqualTo("Counter needs `public int next()`; yours is `public long next()`."))
                                .extracting(Diagnostic::file, Diagnostic::line)
                                .containsExactly("Counter.java", 1));
    }

    @Test
    void saysWhatTheCompilerSays() {
        Map<String, List<SourceFile>> own =
                Map.of("counter", List.of(new SourceFile("Counter.java", "public class Counter { int }")));

        assertThat(assemble(own))
                .isInstanceOfSatisfying(
                        Assembled.DoesNotFit.class,
                        misfit -> assertThat(misfit.errors())
                                .extracting(Diagnostic::file)
                                .containsOnly("Counter.java"));
    }

    @Test
    void aProgramThatTheAuthorBrokeIsTheAuthorsFault() {
        Course.Play play = play(course().with("play/Game.java", "public final class Game {\n  Missing it;\n}"));

        assertThatThrownBy(() -> Assembly.assemble(Here.with(folder), play, Map.of()))
                .isInstanceOf(SuiteException.class)
                .hasMessageContaining("Game.java line 2: ");
    }

    private Object played(Map<String, List<SourceFile>> own) {
        return switch (assemble(own)) {
            case Assembled.Ready(Class<?> main) -> ((Supplier<?>) made(main)).get();
            case Assembled.DoesNotFit(List<Diagnostic> errors) -> throw new AssertionError(errors);
        };
    }

    private static Object made(Class<?> main) {
        try {
            return main.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(main.getName(), e);
        }
    }

    private Assembled assemble(Map<String, List<SourceFile>> own) {
        return Assembly.assemble(Here.with(folder), play(course()), own);
    }

    private Course.Play play(TinyCourse course) {
        return course.loaded(folder.resolve("course")).play().orElseThrow();
    }

    /** Returns a course of two exercises, with the first one's solution given in the second, and a program of both. */
    private static TinyCourse course() {
        TinyCourse course = new TinyCourse()
                .replacing("course.json", "[\"counter\"]", "[\"counter\", \"teller\"]")
                .replacing(
                        "course.json",
                        "\"chapters\"",
                        "\"play\": { \"main\": \"Game\", \"exercises\": [\"counter\", \"teller\"] }, \"chapters\"")
                .with("play/Game.java", GAME);
        return course.with(
                        "one/teller/exercise.json",
                        course.text("one/counter/exercise.json")
                                .replace("\"counter\"", "\"teller\"")
                                .replace("[\"Counter.java\"]", "[\"Teller.java\"]"))
                .with("one/teller/README.md", "# A teller\n")
                .with("one/teller/starter/Teller.java", "public class Teller { }\n")
                .with("one/teller/solution/Teller.java", TELLER)
                .with("one/teller/given/Counter.java", TinyCourse.SOLUTION)
                .with("one/teller/suite/TellerSuite.java", "class TellerSuite { }\n");
    }
}
