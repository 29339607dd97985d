import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.source.Failing;
import dev.yieldlings.trace.source.Log;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class TracedRangeSuite {
    /** How many lines of a log have been judged. */
    private final Map<Log<String>, Integer> judged = new HashMap<>();

    private static final String RUNNING = "(generator) The generator instance is in running state, computes the next "
            + "value to be returned by the yield statement";
    private static final String STATE = "(generator) inspect.getgeneratorstate(range_generator): GEN_RUNNING";
    private static final String LEAVING = "(generator) leaving the generator function, iteration is finished";

    /** More calls than any of the short ranges needs to come to its end. */
    private static final int ENOUGH = 10;

    @Check("values")
    void values() {
        Why rule = Why.because(
                "Whatever it logs, it yields the numbers from the first up to, but not including, the second.");
        range(10, 12, Log.named("log"), rule).yieldsEach(10, 11).stops().forGood();
        range(0, 7, Log.named("log"), rule).yieldsEach(0, 1, 2, 3, 4, 5, 6).stops();
        range(-1, 1, Log.named("log"), rule).yieldsEach(-1, 0).stops();
        range(5, 5, Log.named("log"), rule).stops();
        range(5, 2, Log.named("log"), rule).stops();
        range(Integer.MAX_VALUE - 1, Integer.MAX_VALUE, Log.named("log"), rule)
                .yieldsEach(Integer.MAX_VALUE - 1)
                .stops();
        String own = "Each generator has its own place, and uses its own log.";
        Log<String> firstLog = Log.named("firstLog");
        Log<String> secondLog = Log.named("secondLog");
        GeneratorScript<Integer, Void, Void> first = Script.because(own)
                .generator("first = myRange(0, 9, firstLog)", () -> TracedRange.myRange(0, 9, firstLog));
        first.next().yields(0).logs(secondLog).next().yields(1).logs(secondLog);
        GeneratorScript<Integer, Void, Void> second = Script.because(own)
                .generator("second = myRange(0, 9, secondLog)", () -> TracedRange.myRange(0, 9, secondLog));
        second.next().yields(0).logs(firstLog);
        first.next().yields(2).logs(secondLog);
        second.next().yields(1).logs(firstLog);
    }

    @Check("states")
    void states() {
        Log<String> log = Log.named("log");
        List<Generator<Integer, Void, Void>> made = new ArrayList<>();
        Script.because("Calling myRange only makes a generator: it logs nothing, because no line of its body has "
                        + "run.")
                .ask("Is everything that logs inside the lambda?")
                .calls()
                .call("myRange(10, 12, log)", () -> {
                    made.add(TracedRange.myRange(10, 12, log));
                    return made.getFirst();
                })
                .completes()
                .logs(log)
                .call("its state()", () -> made.getFirst().state())
                .answers(State.CREATED)
                .logs(log);
        range(10, 12, log, Why.because("It has not begun, so it is CREATED."))
                .state(State.CREATED)
                .because("It has yielded a number and waits at its yield, SUSPENDED; after the last number too.")
                .next()
                .completes()
                .in(State.SUSPENDED)
                .next()
                .completes()
                .in(State.SUSPENDED)
                .because("No number is left: the body ends, and the generator is CLOSED, for good.")
                .runsOut(ENOUGH)
                .in(State.CLOSED)
                .forGood()
                .logs(log);
    }

    @Check("lines")
    void lines() {
        Log<String> log = Log.named("log");
        GeneratorScript<Integer, Void, Void> range = range(10, 12, log, Why.because(""));
        range.because("The first step runs from the top of the body to the first yield and logs four lines, these "
                + "ones, letter for letter.");
        logged(range, log, () -> range.next().yields(10), heading(10, 12), RUNNING, STATE, before(10));
        range.because("The second step goes on after the yield and once around the loop: three lines.");
        logged(range, log, () -> range.next().yields(11), RUNNING, STATE, before(11));
        range.because("The third step finds that no number is left: it reaches the end of the body, and logs that.");
        logged(range, log, range::stops, LEAVING);
        range.because("It has ended, and nothing runs any more.");
        logged(range, log, range::stops);
        GeneratorScript<Integer, Void, Void> seven = range(0, 7, log, Why.because(""));
        seven.because("Each step logs its own number, from the first to the last.");
        logged(seven, log, () -> seven.next().yields(0), heading(0, 7), RUNNING, STATE, before(0));
        for (int i = 1; i < 7; i++) {
            int value = i;
            logged(seven, log, () -> seven.next().yields(value), RUNNING, STATE, before(value));
        }
        logged(seven, log, seven::stops, LEAVING);
        GeneratorScript<Integer, Void, Void> other = range(-7, -6, log, Why.because(""));
        other.because("The numbers in the lines are those of this range and of this step.");
        logged(other, log, () -> other.next().yields(-7), heading(-7, -6), RUNNING, STATE, before(-7));
        logged(other, log, other::stops, LEAVING);
    }

    @Check("loop")
    void loop() {
        Log<String> log = Log.named("log");
        List<String> turns = new ArrayList<>();
        for (int num = 0; num < 7; num++) {
            turns.add("the generator");
            turns.add("num: " + num);
        }
        turns.add("the generator");
        Script.because(
                        "The generator runs until it has a number, then the loop's body runs, then the generator again: they take turns, and the log shows it.")
                .ask("Does yours run ahead?")
                .calls()
                .call("for (int num : myRange(0, 7, log)) log.accept(\"num: \" + num)", () -> {
                    int count = 0;
                    for (int num : TracedRange.myRange(0, 7, log)) {
                        log.accept("num: " + num);
                        count++;
                        if (count > ENOUGH) {
                            break;
                        }
                    }
                    return count;
                })
                .answers(7)
                .call("which of them logged, turn by turn", () -> turns(log.things()))
                .answers(turns);
    }

    @Check("empty")
    void empty() {
        Why firstAndLast = Why.because(
                "An empty range also begins and ends: it logs the first line and the last, both in its only "
                        + "step.");
        Log<String> log = Log.named("log");
        GeneratorScript<Integer, Void, Void> range = range(5, 5, log, firstAndLast);
        logged(range, log, range::stops, heading(5, 5), LEAVING);
        GeneratorScript<Integer, Void, Void> backwards = range(7, 3, log, firstAndLast);
        logged(backwards, log, backwards::stops, heading(7, 3), LEAVING);
    }

    @Check("left-early")
    void leftEarly() {
        Log<String> log = Log.named("log");
        Why notFinished = Why.because(
                        "close() ends the generator where it waits. The iteration did not finish, so log nothing "
                                + "about that.")
                .ask("Where is your last line?");
        range(10, 12, log, notFinished)
                .next()
                .completes()
                .close()
                .logs(log)
                .in(State.CLOSED)
                .stops()
                .logs(log);
        range(10, 12, log, notFinished)
                .next()
                .completes()
                .next()
                .completes()
                .close()
                .logs(log)
                .in(State.CLOSED);
        range(10, 12, log, Why.because("It was closed before it began, so no line of it ever runs."))
                .close()
                .logs(log)
                .in(State.CLOSED)
                .stops()
                .logs(log);
        for (Throwable thrown :
                List.of(new IllegalStateException("enough"), new RuntimeException("enough"), new Error("enough"))) {
            Why raised = Why.because(
                    "What the caller raises comes out of the yield and, since the body does not catch it, out of "
                            + "raise() too, as this very object, and nothing is logged.");
            range(10, 12, log, raised)
                    .next()
                    .completes()
                    .raise(thrown)
                    .raises(thrown)
                    .logs(log)
                    .in(State.CLOSED)
                    .stops()
                    .logs(log);
            range(10, 12, log, Why.because("It had not begun, so no line of it ever runs."))
                    .raise(thrown)
                    .raises(thrown)
                    .logs(log)
                    .in(State.CLOSED);
        }
        Why over =
                Why.because("It has come to its end, and nothing that is called on it afterwards runs a line of it.");
        IllegalStateException late = new IllegalStateException("too late");
        GeneratorScript<Integer, Void, Void> ended = range(10, 12, log, over);
        ended.runsOut(ENOUGH)
                .close()
                .logs(log)
                .in(State.CLOSED)
                .raise(late)
                .raises(late)
                .logs(log)
                .in(State.CLOSED);
        range(10, 12, log, notFinished)
                .next()
                .completes()
                .next()
                .completes()
                .raise(late)
                .raises(late)
                .logs(log)
                .in(State.CLOSED)
                .close()
                .logs(log);
        for (int line = 1; line <= 5; line++) {
            IllegalStateException full = new IllegalStateException("the log is full");
            int[] left = {line};
            Script.calls()
                    .because("The log threw, and the caller must get this very exception.")
                    .call(
                            "all of myRange(10, 11, log that throws at line " + line + ")",
                            () -> Failing.walk(TracedRange.myRange(10, 11, text -> {
                                if (--left[0] == 0) {
                                    throw full;
                                }
                            })))
                    .raises(full);
        }
    }

    private static GeneratorScript<Integer, Void, Void> range(int from, int to, Log<String> log, Why because) {
        return Script.because(because)
                .generator("myRange(" + from + ", " + to + ", log)", () -> TracedRange.myRange(from, to, log));
    }

    /** The lines of the log, with those of the generator in a row as one. */
    private static List<String> turns(List<String> lines) {
        List<String> turns = new ArrayList<>();
        for (String line : lines) {
            if (line != null && line.startsWith("num: ")) {
                turns.add(line);
            } else if (turns.isEmpty() || !turns.getLast().equals("the generator")) {
                turns.add("the generator");
            }
        }
        return turns;
    }

    /** Takes a step, and judges each line by itself that came since the step before, or since the log began. */
    private void logged(GeneratorScript<Integer, Void, Void> script, Log<String> log, Runnable step, String... lines) {
        int before = judged.merge(log, 0, Integer::sum);
        step.run();
        judged.put(log, log.things().size());
        for (int i = 0; i < lines.length; i++) {
            int line = before + i;
            script.call("line " + (i + 1) + " of this step", () -> {
                        List<String> all = log.things();
                        return line < all.size() ? all.get(line) : null;
                    })
                    .answers(lines[i]);
        }
        script.call("how many lines this step logged", () -> log.things().size() - before)
                .answers(lines.length);
    }

    private static String heading(int from, int to) {
        return "(generator) my_range from_val: " + from + " to_val: " + to;
    }

    private static String before(int value) {
        return "(generator) before yield from_val: " + value;
    }
}
