package dev.yieldlings.engine.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.Grading;
import dev.yieldlings.engine.TinyCourse;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.Verdict;
import dev.yieldlings.trace.data.Expected;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A suite can use the reference solution's classes next to the learner's, whatever language features they use. */
class ReferenceTest {
    private static final String GIVEN = """
            public interface Shape {
                String word();

                enum Colour implements Shape {
                    RED;

                    @Override
                    public String word() {
                        return "red";
                    }
                }
            }
            """;

    private static final String SOLUTION = """
            import java.util.*;
            import java.util.function.*;

            public class Counter {
                public sealed interface Move permits Step, Turn {}
                public record Step(Counter of, List<Counter> others) implements Move {}
                public enum Turn implements Move { LEFT, RIGHT }

                private static int made;
                private final String[][] grid = new String[2][2];
                private final Counter[] row = {this};
                private int count;

                public Counter() {
                    made++;
                }

                public int next() {
                    Supplier<Integer> supplier = () -> ++count;
                    return supplier.get();
                }

                public static int made() { return made; }

                public static Shape painted() {
                    return Shape.Colour.RED;
                }

                public static int bySwitch(String word) {
                    return switch (word) {
                        case "Counter" -> 1;
                        case "LCounter;" -> 2;
                        case "Counter$Turn" -> 3;
                        default -> 0;
                    };
                }

                public static String byPattern(Move move) {
                    return switch (move) {
                        case Step(Counter of, var others) when others.size() > 1 -> "many";
                        case Step step -> "step " + step.equals(new Step(step.of(), step.others()));
                        case Turn.LEFT -> "left";
                        case Turn.RIGHT -> "right";
                    };
                }

                public static int byEnum(Turn turn) {
                    return switch (turn) { case LEFT -> 1; case RIGHT -> 2; };
                }

                public static <L extends Comparable<L>> L largest(List<? extends L> values) {
                    Inner<L>.Deep deep = new Inner<L>().new Deep();
                    Function<List<? extends L>, L> function = deep::of;
                    return function.apply(values);
                }

                static class Inner<L extends Comparable<L>> {
                    class Deep {
                        private Counter counter = new Counter();

                        L of(List<? extends L> values) {
                            try {
                                if (counter.row[0].grid.length == 2 && (Object) counter instanceof Counter[]) {
                                    throw new Fault();
                                }
                                return Collections.max(values);
                            } catch (Fault e) {
                                return null;
                            }
                        }
                    }
                }

                static class Fault extends RuntimeException {}

                public static String literal() {
                    Map<String, Class<?>> map = Map.of("Counter", Counter.class, "other", Counter[].class);
                    return "Counter".equals("Coun" + "ter") ? map.get("Counter").getName() + " LCounter;" : "";
                }

                public static Counter hidden() {
                    return new Counter() {
                        @Override
                        public int next() { return helped(super.next()); }
                    };
                }

                private static int helped(int number) { return Helper.twice(number); }
            }

            class Helper {
                static int twice(int number) { return 2 * number; }
            }
            """;

    private static final String CALLS = """
            new reference.Counter().next()                                        | 1
            reference.Counter.bySwitch("Counter")                                 | 1
            reference.Counter.bySwitch("LCounter;")                               | 2
            reference.Counter.bySwitch("Counter$Turn")                            | 3
            reference.Counter.byPattern(reference.Counter.Turn.LEFT)              | "left"
            reference.Counter.byPattern(reference.Counter.Turn.RIGHT)             | "right"
            reference.Counter.byPattern(new reference.Counter.Step(null, List.of())) | "step true"
            reference.Counter.byEnum(reference.Counter.Turn.RIGHT)                | 2
            reference.Counter.largest(List.of("a", "b"))                          | "b"
            reference.Counter.literal()                                           | "reference.Counter LCounter;"
            reference.Counter.hidden().next()                                     | 2
            reference.Counter.painted() == Counter.painted()                      | true
            new reference.Counter.Step(null, null).toString()                     | "Step[of=null, others=null]"
            reference.Counter.Step.class.getRecordComponents()[0].getType().getName() | "reference.Counter"
            reference.Counter.Step.class.getRecordComponents()[1].getGenericType().toString() | "java.util.List<reference.Counter>"
            reference.Counter.Turn.class.getEnclosingClass().getName()            | "reference.Counter"
            reference.Counter.Turn.class.getNestHost() == reference.Counter.class | true
            reference.Counter.hidden().getClass().getEnclosingMethod().getName()  | "hidden"
            """;

    @TempDir
    private Path folder;

    /** All calls share one course, because each course needs its own processes. */
    @Test
    void worksUnderItsOtherName() {
        Map<String, String> bodies = new LinkedHashMap<>();
        CALLS.lines().map(line -> line.split("\\|", 2)).forEach(row -> {
            String body =
                    "Script.calls().call(\"it\", () -> %s).answers(%s);".formatted(row[0].strip(), row[1].strip());
            bodies.put("call-" + (bodies.size() + 1), body);
        });

        Report report = grade(bodies, SOLUTION);

        assertThat(report.checks())
                .hasSameSizeAs(bodies.keySet())
                .allSatisfy(check -> assertThat(check.status())
                        .as(bodies.get(check.id()) + ": " + check.message())
                        .isEqualTo(CheckResult.Status.PASSED));
    }

    @Test
    void sharesNothingWithTheLearners() {
        String checks = """
                new Counter();
                new Counter();
                new reference.Counter();
                Script.calls().call("made", Counter::made).answers(2);
                Script.calls().call("made", reference.Counter::made).answers(1);
                """;

        assertThat(grade(checks, SOLUTION).verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void isTheSolutionAndNotTheSubmission() {
        Report report = grade("""
                Counter mine = new Counter();
                reference.Counter theirs = new reference.Counter();
                Script.calls().call("next()", mine::next).answers(theirs.next());
                """, SOLUTION.replace("++count", "count++"));

        assertThat(report.checks()).singleElement().satisfies(check -> {
            assertThat(check.status()).isEqualTo(CheckResult.Status.FAILED);
            assertThat(check.trace().steps().getFirst().expected()).isEqualTo(new Expected.Value("1", "Integer"));
        });
    }

    @Test
    void takesNoStepOfTheLearners() {
        assertThat(grade("for (int i = 0; i < 200_000; i++) { reference.Counter.made(); }", SOLUTION))
                .satisfies(report -> assertThat(report.steps()).isZero())
                .returns(Verdict.PASSED, Report::verdict);
    }

    @Test
    void isNothingThatASubmissionMustHave() {
        String submission = "public class Counter { public int next() { return 1; } }";

        Report report = grade("""
                Script.calls()
                        .call("next()", new Counter()::next)
                        .answers(new reference.Counter().next() * reference.Counter.byEnum(reference.Counter.Turn.LEFT));
                """, submission);

        assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.PASSED);
    }

    @Test
    void aClassOfTheLearnersInThatPackageIsNotUsed() {
        assertThat(grade(
                                "Script.calls().call(\"it\", () -> new reference.Counter().next()).answers(1);",
                                SOLUTION + "class reference { static class Counter { int next() { return 7; } } }")
                        .verdict())
                .isEqualTo(Verdict.PASSED);
    }

    private Report grade(String body, String submission) {
        return grade(Map.of("alone", body), submission);
    }

    /** Grades with a suite that has a check for each body, under its id. */
    private Report grade(Map<String, String> bodies, String submission) {
        String checks = bodies.keySet().stream()
                .map(id -> "{ \"id\": \"%1$s\", \"name\": \"%1$s\", \"points\": 1 }".formatted(id))
                .collect(Collectors.joining(", "));
        TinyCourse course = new TinyCourse()
                .with("one/counter/given/Shape.java", GIVEN)
                .with("one/counter/solution/Counter.java", SOLUTION)
                .exercise("{ \"id\": \"begins\", \"name\": \"Begins with 1\", \"points\": 3 },", "")
                .exercise("{ \"id\": \"counts\", \"name\": \"Counts on\", \"points\": 2 },", "")
                .exercise("{ \"id\": \"alone\", \"name\": \"Counts alone\", \"points\": 1 }", checks)
                .exercise(
                        "\"fails\": [\"begins\"]",
                        "\"fails\": [\"%s\"]"
                                .formatted(bodies.keySet().iterator().next()))
                .suite("""
                        import dev.yieldlings.trace.*;
                        import java.util.*;

                        class CounterSuite {
                        %s
                        }
                        """.formatted(methods(bodies)));
        try (Grading grading = new Grading(folder)) {
            Exercise exercise = grading.exercise(course);
            return grading.grade(exercise, submission);
        }
    }

    private static String methods(Map<String, String> bodies) {
        StringBuilder methods = new StringBuilder();
        bodies.forEach((id, body) -> methods.append("""
                @Check("%s")
                void %s() {
                    %s
                }
                """.formatted(id, id.replace('-', '_'), body)));
        return methods.toString();
    }
}
