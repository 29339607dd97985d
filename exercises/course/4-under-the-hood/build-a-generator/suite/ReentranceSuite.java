import dev.yieldlings.kit.Body;
import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.Step;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Calls on a generator whose body runs. */
class ReentranceSuite extends ThreadScripts {
    private static final Map<String, Consumer<Generator<Object, Object, Object>>> CALLS = calls();
    private static final String REFUSED = "AlreadyExecutingException, RUNNING";

    @Check("reentrance")
    void reentrance() {
        check(
                REENTRANCE,
                DELEGATION,
                Why.because("From the hand-over to the body until the hand-over back, the generator is RUNNING.")
                        .ask("What could call it then, and what would happen to the turn?"));
        CALLS.forEach(ReentranceSuite::refused);
        throughAnother();
    }

    /** The body makes the call in each step, and behind each kind of hand-over. */
    private static void refused(String call, Consumer<Generator<Object, Object, Object>> action) {
        Set<Object> got = new HashSet<>();
        List<Object> expected = new ArrayList<>();
        Script.because("A refused call changes nothing: neither the state, nor what is handed over in the steps to "
                        + "come. So it is in each step, also in that of a raise or a close.")
                .ask("Where do you look at the state, and when does your generator become RUNNING?")
                .calls()
                .call(
                        "four steps and close() of a body that calls nothing",
                        onAThread(() -> expected.addAll(answers(self -> {}))))
                .completes()
                .call(
                        "the same of a body that calls its own " + call + " each time",
                        onAThread(() -> answers(self -> got.add(answer(self, action)))))
                .answers(expected)
                .call("what it got each time, and the state then", () -> got)
                .answers(Set.of(REFUSED));
    }

    private static List<Object> answers(Consumer<Generator<Object, Object, Object>> each) {
        Generator<Object, Object, Object> generator = generator(calling(each));
        List<Object> answers = new ArrayList<>();
        List<Callable<Object>> steps = List.of(
                generator::next,
                generator::next,
                () -> generator.send("a"),
                () -> generator.raise(new IllegalArgumentException("raised")),
                () -> {
                    generator.close();
                    return "closed";
                });
        for (Callable<Object> step : steps) {
            try {
                answers.add(step.call());
            } catch (Exception thrown) {
                answers.add(thrown.getClass().getSimpleName());
            }
            answers.add(generator.state());
        }
        return answers;
    }

    private static Body<Object, Object, Object> calling(Consumer<Generator<Object, Object, Object>> each) {
        return y -> {
            @SuppressWarnings("unchecked")
            Generator<Object, Object, Object> self = (Generator<Object, Object, Object>) y.self();
            try {
                each.accept(self);
                Object sent = y.yield("ready");
                each.accept(self);
                sent = y.yield(sent);
                each.accept(self);
                try {
                    return y.yield(sent);
                } catch (IllegalArgumentException raised) {
                    each.accept(self);
                    return y.yield("caught");
                }
            } finally {
                each.accept(self);
            }
        };
    }

    /** The body steps another generator, and that one calls the first. */
    private static void throughAnother() {
        List<Generator<Object, Object, Object>> made = new ArrayList<>();
        List<Object> got = new ArrayList<>();
        Generator<Object, Object, Object> other = generator(y -> {
            got.add(answer(made.getFirst(), Generator::next));
            return y.yield("the other's");
        });
        made.add(generator(y -> y.yield(other.next())));
        Script.because("A body that steps another generator still runs, though that one's body has the turn.")
                .ask("Do you ask which thread calls, or which state it is?")
                .calls()
                .call(
                        "resume(null) of a body that steps another one, which calls next() of the first",
                        onAThread(() -> made.getFirst().resume(null)))
                .answers(new Step.Yielded<>("the other's"))
                .call("what the other got, and the state then", () -> got)
                .answers(List.of(REFUSED))
                .call("state() of the other", other::state)
                .answers(State.SUSPENDED);
    }

    private static String answer(
            Generator<Object, Object, Object> self, Consumer<Generator<Object, Object, Object>> action) {
        String got = "nothing thrown";
        try {
            action.accept(self);
        } catch (RuntimeException refused) {
            got = refused.getClass().getSimpleName();
        }
        return got + ", " + self.state();
    }

    private static Map<String, Consumer<Generator<Object, Object, Object>>> calls() {
        Map<String, Consumer<Generator<Object, Object, Object>>> calls = new LinkedHashMap<>();
        calls.put("next()", Generator::next);
        calls.put("send(1)", self -> self.send(1));
        calls.put("raise(IllegalStateException)", self -> self.raise(new IllegalStateException("from inside")));
        calls.put("raise(StopIteration)", self -> self.raise(new StopIteration("from inside")));
        calls.put("close()", Generator::close);
        return Collections.unmodifiableMap(calls);
    }
}
