import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.NotPrimedException;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import java.util.Random;

class RunningAverageSuite {
    private static final double RELATIVE_ERROR = 1e-9;
    private static final int MANY = 1_000_000;

    /** More than ten times what a send needs that does the same work each time. */
    private static final long STEPS_OF_A_SEND = 100;

    @Check("example")
    void example() {
        GeneratorScript<Double, Double, Void> script = primed(Why.because(
                "Each answer is the average of all numbers so far: their sum, divided by how many there are."));
        send(script, 10, 10);
        send(script, 5, 7.5);
        send(script, 0, 5);
        send(script, 0, 3.75);
        GeneratorScript<Double, Double, Void> single = primed(Why.because("The average of one number is that number.")
                .ask("Does the first number that you send arrive?"));
        send(single, 42, 42);
    }

    @Check("priming")
    void priming() {
        String tooEarly = "A new generator doesn't wait at a yield yet, so it can't receive: sending before priming is "
                + "refused, and that changes nothing.";
        Script.because(tooEarly)
                .generator("runningAverage()", RunningAverage::runningAverage)
                .state(State.CREATED)
                .send(10.0)
                .raises(NotPrimedException.class)
                .in(State.CREATED)
                .because("Zero numbers have no average: the first yield is null.")
                .next()
                .yields(null)
                .in(State.SUSPENDED);
    }

    @Check("other-numbers")
    void otherNumbers() {
        GeneratorScript<Double, Double, Void> script = primed(
                Why.because("Numbers can be of either sign, and have fractions. The average has a fraction too."));
        kind(script, 1, 1);
        kind(script, 2, 1.5);
        kind(script, 2, 5.0 / 3);
        kind(script, -9, -1);
        kind(script, 0.5, -0.7);
        kind(script, -3.5, -7.0 / 6);
        GeneratorScript<Double, Double, Void> negative =
                primed(Why.because("A first number below zero is a number like any other."));
        kind(negative, -8, -8);
        kind(negative, -4, -6);
        GeneratorScript<Double, Double, Void> large =
                primed(Why.because("Large numbers have an average too.").ask("Which type do you add them up in?"));
        kind(large, 3e9, 3e9);
        kind(large, 6e9, 4.5e9);
        kind(large, 1.5e18, 5.00000003e17);
        GeneratorScript<Double, Double, Void> small = primed(Why.because("Small numbers have an average too."));
        kind(small, 1e-9, 1e-9);
        kind(small, 3e-9, 2e-9);
        GeneratorScript<Double, Double, Void> mixed =
                primed(Why.because("Each number has the same weight, whether it came first or last."));
        Random random = new Random(25);
        double total = 0;
        for (int count = 1; count <= 20; count++) {
            double number = 1 + random.nextInt(1000) / 8.0;
            total += number;
            kind(mixed, number, total / count);
        }
        GeneratorScript<Double, Double, Void> zero =
                primed(Why.because("0 is a number too, and so is an average of 0."));
        kind(zero, 0, 0);
        kind(zero, 3, 1.5);
        kind(zero, -3, 0);
        kind(zero, 8, 2);
    }

    @Check("close")
    void close() {
        GeneratorScript<Double, Double, Void> script =
                primed(Why.because("It goes on until it is closed; then it receives nothing more."));
        script.send(3.0)
                .completes()
                .in(State.SUSPENDED)
                .close()
                .in(State.CLOSED)
                .send(5.0)
                .stops()
                .forGood()
                .in(State.CLOSED);
        IllegalStateException exception = new IllegalStateException("no more numbers");
        GeneratorScript<Double, Double, Void> other =
                primed(Why.because("What the caller raises goes back to the caller."));
        other.send(3.0).completes().raise(exception).raises(exception).in(State.CLOSED);
    }

    @Check("independent")
    void independent() {
        Why because =
                Why.because("Each generator averages its own numbers.").ask("Where do you keep the sum and the count?");
        GeneratorScript<Double, Double, Void> first =
                Script.because(because).generator("first = runningAverage()", RunningAverage::runningAverage);
        first.next().completes();
        send(first, 10, 10);
        GeneratorScript<Double, Double, Void> second =
                Script.because(because).generator("second = runningAverage()", RunningAverage::runningAverage);
        second.next().completes();
        send(second, 2, 2);
        send(first, 20, 15);
        send(second, 4, 3);
        first.close();
        send(second, 6, 4);
    }

    @Check("cost")
    void cost() {
        GeneratorScript<Double, Double, Void> script = primed(Why.because(
                        "The two-thousandth number takes no longer than the first: you need to keep only a sum and a "
                                + "count.")
                .ask("Does your body go through the earlier numbers again?"));
        script.call("send(1.0), send(2.0), ... send(2000.0)", () -> lastOf(script.generator(), 2_000))
                .isNear(1000.5, RELATIVE_ERROR)
                .send(1000.5)
                .isNear(1000.5, RELATIVE_ERROR)
                .inAtMost(STEPS_OF_A_SEND);
    }

    @Check("million")
    void million() {
        GeneratorScript<Double, Double, Void> script = primed(Why.because(
                        "After a million numbers the answer must still be right, except for the last few digits of a "
                                + "double.")
                .ask("In which type do you keep the sum and the average?"));
        script.call("send(1.0), send(2.0), ... send(1000000.0)", () -> lastOf(script.generator(), MANY))
                .isNear((MANY + 1) / 2.0, RELATIVE_ERROR)
                .in(State.SUSPENDED);
        GeneratorScript<Double, Double, Void> tenths = primed(Why.because("The same if each number has a fraction."));
        tenths.call("send(0.1), 100000 times", () -> {
                    Double last = null;
                    for (int i = 0; i < MANY / 10; i++) {
                        last = tenths.generator().send(0.1);
                    }
                    return last;
                })
                .isNear(0.1, RELATIVE_ERROR);
    }

    private static GeneratorScript<Double, Double, Void> primed(Why because) {
        return Script.because(because)
                .generator("runningAverage()", RunningAverage::runningAverage)
                .next()
                .completes();
    }

    private static void send(GeneratorScript<Double, Double, Void> script, double number, double average) {
        script.send(number).isNear(average, RELATIVE_ERROR);
    }

    /** Whether many digits are right is judged by {@link #million}. */
    private static void kind(GeneratorScript<Double, Double, Void> script, double number, double average) {
        script.send(number).isNear(average, 1e-6);
    }

    private static Double lastOf(Generator<Double, Double, Void> generator, int most) {
        Double last = null;
        for (int i = 1; i <= most; i++) {
            last = generator.send((double) i);
        }
        return last;
    }
}
