import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.Step;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What a range answers to the code that it calls itself. */
class RunningSuite extends RangeScripts {
    private static final Map<String, Consumer<Generator<Integer, Void, Void>>> CALLS = calls();
    private static final List<Object> REFUSED = List.of("AlreadyExecutingException", State.RUNNING);

    @Check("running")
    void running() {
        check(
                Why.because("")
                        .ask("What does your range answer to the calls that inside may make: state(), next(), raise, "
                                + "close()?"),
                RUNNING);
        CALLS.forEach(RunningSuite::refuses);
        twoAtATime();
    }

    /** The call is made from inside at each step; then the steps are those of a range that nobody has called. */
    private static void refuses(String call, Consumer<Generator<Integer, Void, Void>> action) {
        List<Object> seen = new ArrayList<>();
        List<Generator<Integer, Void, Void>> made = new ArrayList<>();
        boolean[] isInside = {false};
        made.add(range(1, 4, () -> {
            if (made.isEmpty() || isInside[0]) {
                return; // A range that lets itself be stepped here would call back for ever.
            }
            isInside[0] = true;
            seen.add(answer(made.getFirst(), action));
            seen.add(made.getFirst().state());
            isInside[0] = false;
        }));
        Generator<Integer, Void, Void> alone = range(1, 4, () -> {});
        CallScript script = Script.because(
                        "Refused means that the call throws an AlreadyExecutingException, and nothing changes: not the "
                                + "state, and not what the steps to come will do.")
                .ask("What has your " + call + " done before it looks at the state?")
                .calls();
        for (int step = 1; step <= 3; step++) {
            int before = seen.size();
            Step<Integer, Void> expected = alone.resume(null);
            script.call(
                            "resume(null) of new HandMadeRange(1, 4, inside), where inside calls " + call + "; step "
                                    + step,
                            () -> made.getFirst().resume(null))
                    .answers(expected)
                    .call("what inside got, and the state after it", () -> seen.subList(before, seen.size()))
                    .answers(
                            "an AlreadyExecutingException and RUNNING, if inside ran in this step",
                            got -> List.of().equals(got) || REFUSED.equals(got));
        }
        Step<Integer, Void> end = alone.resume(null);
        script.call("resume(null)", () -> made.getFirst().resume(null)).answers(end);
    }

    private static void twoAtATime() {
        Generator<Integer, Void, Void> other = range(5, 7, () -> {});
        List<Object> seen = new ArrayList<>();
        Generator<Integer, Void, Void> range = range(1, 3, () -> {
            seen.add(other.state());
            seen.add(other.resume(null));
        });
        Generator<Integer, Void, Void> alone = range(5, 7, () -> {});
        List<Object> expected = new ArrayList<>();
        for (int step = 0; step < 2; step++) {
            expected.add(alone.state());
            expected.add(alone.resume(null));
        }
        Script.because("Each range has a state of its own: while one is RUNNING, another can be stepped.")
                .ask("Is there something static in your class?")
                .calls()
                .call("two steps of a range whose inside steps another one", () -> {
                    range.resume(null);
                    range.resume(null);
                    return seen;
                })
                .answers(expected);
    }

    private static Object answer(
            Generator<Integer, Void, Void> range, Consumer<Generator<Integer, Void, Void>> action) {
        try {
            action.accept(range);
            return "no exception";
        } catch (RuntimeException refused) {
            return refused.getClass().getSimpleName();
        }
    }

    private static Map<String, Consumer<Generator<Integer, Void, Void>>> calls() {
        Map<String, Consumer<Generator<Integer, Void, Void>>> calls = new LinkedHashMap<>();
        calls.put("next()", Generator::next);
        calls.put("raise(IllegalStateException)", range -> range.raise(new IllegalStateException("from inside")));
        calls.put("raise(StopIteration)", range -> range.raise(new StopIteration("from inside")));
        calls.put("close()", Generator::close);
        return Collections.unmodifiableMap(calls);
    }
}
