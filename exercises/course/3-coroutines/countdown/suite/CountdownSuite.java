import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.source.Log;

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
        countdown(
                        3,
                        Why.because(
                                        "A number is on the screen while its second passes. So a step shows it first, and then "
                                                + "yields.")
                                .ask("Where is show in your loop, and what does it get?"))
                .next()
                .completes()
                .logs(show, 3)
                .next()
                .completes()
                .logs(show, 2)
                .next()
                .completes()
                .logs(show, 1)
                .because("1 was the last number: when its second is over the countdown ends, and shows no 0.")
                .stops()
                .logs(show)
                .forGood()
                .logs(show);
        int most = Integer.MAX_VALUE;
        countdown(most, Why.because("Show each number when it is due, however many are still to come."))
                .next()
                .completes()
                .logs(show, most)
                .next()
                .completes()
                .logs(show, most - 1);
        IllegalStateException dark = new IllegalStateException("the screen is dark");
        Script.because("What show throws goes to the caller, as this very object.")
                .generator(
                        "countdown(3, show that throws)",
                        () -> Countdown.countdown(3, number -> {
                            throw dark;
                        }))
                .next()
                .raises(dark);
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
                        Why.because("Nobody has called next() yet.")
                                .ask("Does your code call it, or is there a yield too many?"))
                .state(State.CREATED)
                .because("The first number is shown in the first step, and the second one is not due yet.")
                .next()
                .completes()
                .logs(show, 2)
                .in(State.SUSPENDED)
                .call(
                        "what else was shown until now",
                        () -> show.things().subList(1, show.things().size()))
                .answers(java.util.List.of());
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
        countdown(3, Why.because("The guest made a move in time: the countdown is closed, and shows nothing more."))
                .next()
                .completes()
                .close()
                .logs(show)
                .in(State.CLOSED)
                .stops()
                .logs(show);
        countdown(3, Why.because("A countdown that was closed before it began shows nothing at all."))
                .close()
                .in(State.CLOSED)
                .stops()
                .logs(show);
    }

    @Check("independent")
    void independent() {
        Why own = Why.because("Each countdown has its own number, and shows it to its own listener.")
                .ask("Is the number a local variable of the body?");
        Log<Integer> left = Log.named("left");
        Log<Integer> right = Log.named("right");
        GeneratorScript<Double, Void, Void> first =
                Script.because(own).generator("a = countdown(9, left)", () -> Countdown.countdown(9, left::accept));
        GeneratorScript<Double, Void, Void> second =
                Script.because(own).generator("b = countdown(4, right)", () -> Countdown.countdown(4, right::accept));
        first.next().completes().happens("left(9)");
        second.next().completes().happens("right(4)");
        first.next().completes().happens("left(8)");
        second.next().completes().happens("right(3)");
        first.next().completes().happens("left(7)");
    }

    private GeneratorScript<Double, Void, Void> countdown(int from, Why because) {
        return Script.because(because)
                .generator("countdown(" + from + ", show)", () -> Countdown.countdown(from, show::accept));
    }
}
