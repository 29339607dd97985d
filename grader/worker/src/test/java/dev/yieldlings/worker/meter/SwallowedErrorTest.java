package dev.yieldlings.worker.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The meter records JVM errors even if the learner's code swallows them. */
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
    void aRecursionThatIsTooDeepIsCounted() throws Throwable {
        String source = sample("try { deep(); } catch (StackOverflowError e) { } return \"fine\";");

        assertThat(Metered.run(Metered.PLENTY, source)).isEqualTo("fine");
        assertThat(Meter.outOfStack()).isFalse();
        assertThat(Meter.used()).isEqualTo(Meter.MOST_CALLS + 1 + Meter.STEPS_PER_OVERFLOW);
    }

    @Test
    void theMachinesOwnOverflowMakesTheStepsUncountable() throws Throwable {
        String source = sample("try { flat(0).count(); } catch (StackOverflowError e) { } return \"fine\";");

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

        Meter.caught(new StackOverflowError(), 0);

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
        Meter.caught(new StackOverflowError(), 0);
        assertThatThrownBy(() -> Meter.caught(new OutOfMemoryError(), 0)).isInstanceOf(OutOfMemoryError.class);

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
                    static java.util.stream.Stream<Integer> flat(int n) {
                        return java.util.stream.Stream.of(n).flatMap(i -> flat(i + 1));
                    }
                }
                """.formatted(body);
    }
}
