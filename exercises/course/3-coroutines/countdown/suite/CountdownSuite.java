import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.source.Log;
import java.util.ArrayList;
import java.util.List;

class CountdownSuite {
    private final Log<Integer> show = Log.named("show");

    @Check("ticks")
    void ticks() {
        Why rule = Why.because(
                        "There is one tick for each number, from the first down to 1: each step yields the seconds "
                                + "to wait, always 1.0, and after the second that belongs to 1 the time is up.")
                .ask("How many turns does your loop take?");
        countdown(3, rule).yieldsEach(1.0, 1.0, 1.0).stops().in(State.CLOSED).forGood();
        countdown(1, rule).yieldsEach(1.0).in(State.SUSPENDED).stops();
        countdown(5, rule).yieldsEach(1.0, 1.0, 1.0, 1.0, 1.0).stops();
    }

    @Check("shown")
    void shown() {
        GeneratorScript<Double, Void, Void> script = countdown(
                3,
                Why.because("A number is on the screen while its second passes. So a step shows it first, and then "
                                + "yields.")
                        .ask("Where is show in your loop, and what does it get?"));
        List<Integer> soFar = new ArrayList<>();
        for (int number : new int[] {3, 2, 1}) {
            soFar.add(number);
            step(script).call("what was shown until now", show::things).answers(List.copyOf(soFar));
        }
        step(script.because("1 is the last number: 0 is not shown."))
                .call("what was shown until now", show::things)
                .answers(soFar);
        int most = Integer.MAX_VALUE;
        step(countdown(most, Why.because("Show each number when it is due, however many are still to come.")))
                .call("what was shown last", () -> show.things().getLast())
                .answers(most);
        goesDark();
    }

    private static void goesDark() {
        IllegalStateException dark = new IllegalStateException("the screen is dark");
        for (int failing = 2; failing > 0; failing--) {
            int number = failing;
            GeneratorScript<Double, Void, Void> script = Script.because(
                            "What show throws goes to the caller, as this very object, and ends the countdown.")
                    .generator(
                            "countdown(3, show that fails at " + number + ")",
                            () -> Countdown.countdown(3, left -> {
                                if (left == number) {
                                    throw dark;
                                }
                            }));
            script.call("next(), until it throws", () -> {
                        for (int steps = 0; steps < 4; steps++) {
                            script.generator().next();
                        }
                        return null;
                    })
                    .raises(dark)
                    .in(State.CLOSED)
                    .stops();
        }
    }

    @Check("due")
    void due() {
        Script.because("Making a countdown shows nothing and takes no step: it is not primed.")
                .ask("Is there a call of show outside the generator's body?")
                .calls()
                .call("c = countdown(3, show)", () -> Countdown.countdown(3, show::accept))
                .completes()
                .logs(show);
        countdown(
                        2,
                        Why.because("Nobody has called next() yet, so the body has not begun.")
                                .ask("Does your code call next() itself?"))
                .state(State.CREATED);
    }

    @Check("empty")
    void empty() {
        Why rule = Why.because(
                        "There is nothing to count: the first next() ends the countdown, and no number is shown.")
                .ask("Does your code check the number before it shows it?");
        for (int from : new int[] {0, -1, -7, Integer.MIN_VALUE}) {
            countdown(from, rule)
                    .state(State.CREATED)
                    .stops()
                    .logs(show)
                    .in(State.CLOSED)
                    .forGood();
        }
    }

    @Check("close")
    void close() {
        for (int steps = 1; steps <= 3; steps++) {
            GeneratorScript<Double, Void, Void> script = countdown(
                    3, Why.because("The guest made a move in time: the countdown is closed, and shows nothing more."));
            for (int i = 0; i < steps; i++) {
                step(script);
            }
            script.close().logs(show).in(State.CLOSED).stops().logs(show);
        }
        countdown(3, Why.because("A countdown that was closed before it began has ended, and its steps show nothing."))
                .close()
                .logs(show)
                .in(State.CLOSED)
                .stops()
                .logs(show);
    }

    @Check("independent")
    void independent() {
        Why own = Why.because("Each countdown has its own number, and shows it to its own listener: the same as if "
                        + "it ran alone.")
                .ask("Is the number a local variable of the body?");
        List<Object> nine = alone(9);
        List<Object> four = alone(4);
        Log<Integer> left = Log.named("left");
        Log<Integer> right = Log.named("right");
        GeneratorScript<Double, Void, Void> first =
                Script.because(own).generator("a = countdown(9, left)", () -> Countdown.countdown(9, left::accept));
        GeneratorScript<Double, Void, Void> second =
                Script.because(own).generator("b = countdown(4, right)", () -> Countdown.countdown(4, right::accept));
        for (int i = 0; i < 3; i++) {
            first.next().completes();
            second.next().completes();
        }
        first.call("what left was shown", left::things).answers(nine);
        second.call("what right was shown", right::things).answers(four);
    }

    /** What a countdown shows in three steps if there is no other. */
    private static List<Object> alone(int from) {
        List<Object> shown = new ArrayList<>();
        GeneratorScript<Double, Void, Void> script = Script.because("Nothing else runs yet.")
                .generator("countdown(" + from + ", show)", () -> Countdown.countdown(from, shown::add));
        for (int i = 0; i < 3; i++) {
            script.next().completes();
        }
        return shown;
    }

    /** A step of which it does not matter what it yields, or whether it is the last. */
    private static GeneratorScript<Double, Void, Void> step(GeneratorScript<Double, Void, Void> script) {
        return script.call("next()", () -> script.generator().resume(null)).completes();
    }

    private GeneratorScript<Double, Void, Void> countdown(int from, Why because) {
        return Script.because(because)
                .generator("countdown(" + from + ", show)", () -> Countdown.countdown(from, show::accept));
    }
}
