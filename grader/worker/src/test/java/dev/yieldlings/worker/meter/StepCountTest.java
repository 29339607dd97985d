package dev.yieldlings.worker.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A step is a method entry or a backward jump, taken or not, and the count is the same in each run. */
class StepCountTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nothing               |   1 | ``",
                "straight line         |   1 | int a = 1; int b = a * 2; if (b > 1) { a = b; } else { b = a; }",
                "for                   | 101 | for (int i = 0; i < 100; i++) { }",
                "while                 | 101 | int i = 0; while (i < 100) { i++; }",
                "do                    | 101 | int i = 0; do { i++; } while (i < 100);",
                "break                 |   6 | for (int i = 0; ; i++) { if (i == 5) { break; } }",
                "continue              | 101 | for (int i = 0; i < 100; i++) { if (i % 2 == 0) { continue; } }",
                "nested                | 111 | for (int i = 0; i < 10; i++) { for (int j = 0; j < 10; j++) { } }",
                "array for-each        |   4 | for (int i : new int[3]) { }",
                "calls                 |   4 | call(); call(); call();",
                "recursion             |  12 | recurse(10);",
                "constructor           |   2 | new Sample();",
                "lambda                |   4 | Runnable r = () -> { }; r.run(); r.run(); r.run();",
                "method reference      |   3 | Runnable r = Sample::call; r.run(); r.run();",
                "the JDK's own work    |   1 | java.util.Arrays.fill(new int[1000], 7);",
                "called by the JDK     |   4 | java.util.List.of(1, 2, 3).forEach(x -> { });",
                "switch in a loop      |  11 | for (int i = 0; i < 10; i++) { switch (i) { case 3: continue; default: } }",
            })
    void countsEntriesAndBackwardJumps(String what, long steps, String body) throws Throwable {
        String source = """
                public class Sample {
                    public static void run() { %s }
                    static void call() { }
                    static void recurse(int depth) { if (depth > 0) { recurse(depth - 1); } }
                }
                """.formatted(body);

        Metered.run(Metered.PLENTY, source);
        long first = Meter.used();
        Metered.run(Metered.PLENTY, source);

        assertThat(first).as(what).isEqualTo(steps);
        assertThat(Meter.used()).as(what + ", again").isEqualTo(steps);
        assertThat(Meter.exhausted()).isFalse();
    }

    @Test
    void theBudgetIsEnoughForJustSoManySteps() throws Throwable {
        String loop = "public class Sample { public static void run() { for (int i = 0; i < 99; i++) { } } }";

        Metered.run(100, loop);
        assertThat(Meter.used()).isEqualTo(100);
        assertThat(Meter.exhausted()).isFalse();

        assertThatThrownBy(() -> Metered.run(99, loop)).isInstanceOf(BudgetExhausted.class);
        assertThat(Meter.used()).isEqualTo(99);
        assertThat(Meter.exhausted()).isTrue();
    }

    @Test
    void beginForgetsWhatWasCounted() {
        Meter.begin(5);
        Meter.step();
        Meter.begin(5);

        assertThat(Meter.used()).isZero();
    }
}
