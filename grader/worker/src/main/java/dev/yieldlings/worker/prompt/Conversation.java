package dev.yieldlings.worker.prompt;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.data.Expected;
import dev.yieldlings.trace.data.Lines;
import dev.yieldlings.trace.data.Moment;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Step.Call;
import dev.yieldlings.trace.data.Step.Kind;
import dev.yieldlings.trace.data.Step.Mark;
import dev.yieldlings.trace.data.Trace;
import dev.yieldlings.trace.data.TracedObject;
import dev.yieldlings.trace.outcome.Values;
import dev.yieldlings.worker.inspect.Suspensions;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records the calls on iterators and generators until the parent asks for them. */
final class Conversation {
    /** The only instance in this process; snippets run on one thread. */
    static final Conversation CURRENT = new Conversation();

    private static final int MOST = 10_000;
    private final IdentityHashMap<Object, Integer> ids = new IdentityHashMap<>();
    private final IdentityHashMap<Object, Object> aliases = new IdentityHashMap<>();
    private final List<Recorded> recorded = new ArrayList<>();
    private final Echo echo = new Echo();
    private @Nullable Object inside;
    private Moment before = Moment.UNKNOWN;

    private Conversation() {}

    /**
     * A call and its outcome. Its object's name is looked up later, because a snippet assigns its variable after the
     * call.
     */
    private record Recorded(
            Kind kind,
            Object target,
            String method,
            List<String> arguments,
            Outcome outcome,
            Moment before,
            Moment after,
            Lines printed) {}

    /** Returns the copy of the output, through which snippets print. */
    Echo echo() {
        return echo;
    }

    /** Treats an iterator as the generator that it iterates over. */
    void alias(Object iterator, Object generator) {
        aliases.put(iterator, generator);
    }

    /** Begins a call, and returns whether to record it: not inside another call, and only up to a limit. */
    boolean enter(Object target) {
        if (inside != null || recorded.size() >= MOST) {
            return false;
        }
        inside = target;
        before = moment(subject(target));
        echo.mark();
        return true;
    }

    void leave(Kind kind, Object target, String method, List<String> arguments, Outcome outcome) {
        inside = null;
        Object subject = subject(target);
        ids.putIfAbsent(subject, ids.size() + 1);
        recorded.add(new Recorded(
                kind,
                subject,
                method,
                arguments,
                outcome,
                before,
                moment(subject),
                Lines.of(echo.linesSinceMark(), 50)));
    }

    private Object subject(Object target) {
        return aliases.getOrDefault(target, target);
    }

    /** Returns the current state of an object, if it is a generator. */
    static Moment moment(Object object) {
        if (!(object instanceof Generator<?, ?, ?> generator)) {
            return Moment.UNKNOWN;
        }
        try {
            State state = generator.state();
            return new Moment(
                    String.valueOf(state), state == State.SUSPENDED ? Suspensions.of(generator) : Optional.empty());
        } catch (RuntimeException | StackOverflowError e) {
            return Moment.UNKNOWN;
        }
    }

    /** Shows a value as a learner would write it, but never advances an iterator or generator. */
    static String show(@Nullable Object value) {
        return switch (value) {
            case Generator<?, ?, ?> generator ->
                "a Generator (" + moment(generator).state() + ")";
            case Iterator<?> iterator -> "an Iterator (" + Values.type(iterator) + ")";
            case null, default -> Values.show(value);
        };
    }

    /**
     * Returns the calls since the last time as a trace, and forgets them.
     *
     * @param names the current names of the objects
     */
    Trace take(Map<Object, String> names) {
        List<TracedObject> objects = new ArrayList<>();
        ids.forEach(
                (object, id) -> objects.add(new TracedObject(id, names.getOrDefault(object, ""), type(object), "")));
        objects.sort(java.util.Comparator.comparingInt(TracedObject::id));
        List<Step> steps = recorded.stream().map(each -> step(each, names)).toList();
        recorded.clear();
        inside = null;
        aliases.clear();
        return new Trace(objects, List.copyOf(steps));
    }

    /**
     * Returns the simple name of an object's class, and "Generator" for the kit's generators, whose class is internal.
     */
    static String type(Object object) {
        boolean isOfKit = object instanceof Generator<?, ?, ?>
                && Objects.equals(object.getClass().getClassLoader(), Generator.class.getClassLoader());
        return isOfKit ? "Generator" : Values.type(object);
    }

    private Step step(Recorded each, Map<Object, String> names) {
        String name = names.getOrDefault(each.target(), "");
        String call =
                (name.isEmpty() ? "" : name + ".") + each.method() + "(" + String.join(", ", each.arguments()) + ")";
        return step(
                each.kind(),
                ids.getOrDefault(each.target(), TracedObject.NONE),
                new Call(call, each.method(), each.arguments()),
                each.outcome(),
                each.before(),
                each.after(),
                each.printed());
    }

    /** Creates a step without an expectation. */
    static Step step(Kind kind, int object, Call call, Outcome outcome, Moment before, Moment after, Lines printed) {
        return new Step(
                kind,
                object,
                call,
                1,
                List.of(),
                new Expected.Holds(),
                outcome,
                List.of(),
                Mark.AS_EXPECTED,
                before,
                after,
                printed,
                Lines.NONE,
                0);
    }
}
