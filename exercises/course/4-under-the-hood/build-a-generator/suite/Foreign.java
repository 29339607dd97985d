import dev.yieldlings.kit.Body;
import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.GeneratorExit;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A generator of another make, which notes what reaches it. */
final class Foreign implements Generator<Object, Object, Object> {
    private static final Why ANY = Why.because("A delegate may be any generator. What comes in reaches it as the call "
                    + "that it was, a GeneratorExit as close().")
            .ask("Which types of generator and of iterable do you tell apart?");

    private final List<String> reached = new ArrayList<>();
    private State state = State.CREATED;

    @Override
    public Object send(Object value) {
        reached.add("send(" + Delegated.shown(value) + ")");
        if (value != null && value.equals("stop")) {
            state = State.CLOSED;
            throw new StopIteration("result");
        }
        state = State.SUSPENDED;
        return "answer " + reached.size();
    }

    @Override
    public Object raise(Throwable exception) {
        reached.add("raise(" + exception.getClass().getSimpleName() + ")");
        return "answer " + reached.size();
    }

    @Override
    public void close() {
        reached.add("close()");
        state = State.CLOSED;
    }

    @Override
    public State state() {
        return state;
    }

    /** It is delegated to as a generator, and as an iterable that happens to be one. */
    static void delegates() {
        ways().forEach((way, bodies) -> {
            Foreign stepped = new Foreign();
            Driven driven =
                    new Driven(ANY, "is " + way + " of a generator that the check has made", bodies.apply(stepped));
            driven.next().answers("answer 1");
            driven.send("a").answers("answer 2");
            driven.raise(new IllegalArgumentException("raised")).answers("answer 3");
            driven.next().answers("answer 4");
            driven.send("stop").stopsWith("result");
            reaches(
                    stepped,
                    "send(null)",
                    "send(\"a\")",
                    "raise(IllegalArgumentException)",
                    "send(null)",
                    "send(\"stop\")");
            Foreign left = new Foreign();
            Driven leaving = new Driven(ANY, "is " + way + " of another such generator", bodies.apply(left));
            leaving.next().answers("answer 1");
            leaving.raise(new GeneratorExit("raised")).raises(Throwable.class);
            reaches(left, "send(null)", "close()");
            if (Judged.closes()) {
                Foreign closed = new Foreign();
                Driven closing = new Driven(ANY, "is " + way + " of a third one", bodies.apply(closed));
                closing.next().answers("answer 1");
                closing.close().completes();
                reaches(closed, "send(null)", "close()");
            }
        });
    }

    private static void reaches(Foreign delegate, String... calls) {
        Script.because(ANY)
                .calls()
                .call("what reached the delegate", () -> delegate.reached)
                .answers(List.of(calls));
    }

    private static Map<String, Function<Foreign, Body<Object, Object, Object>>> ways() {
        Map<String, Function<Foreign, Body<Object, Object, Object>>> ways = new LinkedHashMap<>();
        ways.put("yieldFrom(generator)", delegate -> y -> y.yieldFrom(delegate));
        ways.put("yieldFrom(iterable)", delegate -> y -> {
            y.yieldFrom((Iterable<?>) delegate);
            return "result";
        });
        return ways;
    }
}
