package dev.yieldlings.worker.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** An error of the machine that a learner's code swallows is noticed all the same. */
class SwallowedErrorTest {
    @Test
    void outOfMemoryPassesThroughEachHandler() {
        String source = sample("try { return new int[Integer.MAX_VALUE][]; } catch (Throwable t) { return \"fine\"; }");

        assertThatThrownBy(() -> Metered.run(Metered.PLENTY, source)).isInstanceOf(OutOfMemoryError.class);
        assertThat(Meter.outOfMemory()).isTrue();
    }

    @Test
    void outOfMemoryThatAFinallySwallowsIsRemembered() {
        String source =
                sample("for (;;) { try { int[][] all = new int[Integer.MAX_VALUE][]; } finally { return \"fine\"; } }");

        assertThatThrownBy(() -> Metered.run(Metered.PLENTY, source)).isInstanceOf(OutOfMemoryError.class);
        assertThat(Meter.outOfMemory()).isTrue();
    }

    @Test
    void aCaughtStackOverflowMakesTheStepsUncountable() throws Throwable {
        String source = sample("try { deep(); } catch (StackOverflowError e) { } return \"fine\";");

        assertThat(Metered.run(Metered.PLENTY * 1_000, source)).isEqualTo("fine");
        assertThat(Meter.outOfStack()).isTrue();
    }

    @Test
    void overflowingAgainAndAgainUsesUpTheBudget() {
        String source = sample("while (true) { try { deep(); } catch (StackOverflowError e) { } }");

        assertThatThrownBy(() -> Metered.run(Metered.PLENTY, source)).isInstanceOf(BudgetExhausted.class);
        assertThat(Meter.exhausted()).isTrue();
    }

    @Test
    void anOverflowAfterTheEndOfTheBudgetGivesNothingBack() {
        Meter.begin(0);
        assertThatThrownBy(Meter::step).isInstanceOf(BudgetExhausted.class);

        Meter.caught(new StackOverflowError());

        assertThat(Meter.exhausted()).isTrue();
    }

    @Test
    void ordinaryExceptionsLeaveNoTrace() throws Throwable {
        String source = sample("try { throw new Exception(); } catch (Exception e) { return \"fine\"; }");

        assertThat(Metered.run(Metered.PLENTY, source)).isEqualTo("fine");
        assertThat(Meter.outOfMemory()).isFalse();
        assertThat(Meter.outOfStack()).isFalse();
    }

    @Test
    void beginForgetsThem() {
        Meter.caught(new StackOverflowError());
        assertThatThrownBy(() -> Meter.caught(new OutOfMemoryError())).isInstanceOf(OutOfMemoryError.class);

        Meter.begin(1);

        assertThat(Meter.outOfMemory()).isFalse();
        assertThat(Meter.outOfStack()).isFalse();
    }

    @SuppressWarnings("InlineMeInliner")
    private static String sample(String body) {
        return """
                public class Sample {
                    @SuppressWarnings("finally")
                    public static Object run() { %s }
                    static int deep() { return deep() + 1; }
                }
                """.formatted(body);
    }
}
