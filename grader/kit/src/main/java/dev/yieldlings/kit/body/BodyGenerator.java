package dev.yieldlings.kit.body;

import dev.yieldlings.kit.Body;
import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.Step;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.kit.VoidBody;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The generator that {@link Generator#of} and {@link Generator#returning} make. */
public final class BodyGenerator<Y extends @Nullable Object, S extends @Nullable Object, R extends @Nullable Object>
        extends ChainLink implements Generator<Y, S, R> {
    private final String name;
    private @Nullable Body<Y, S, R> body;
    private @Nullable BodyYielder<Y, S, R> yielder;

    private BodyGenerator(String name, Body<Y, S, R> body) {
        this.name = Objects.requireNonNull(name, "name");
        this.body = body;
    }

    /** See {@link Generator#of(String, VoidBody)}. */
    public static <Y extends @Nullable Object, S extends @Nullable Object> Generator<Y, S, Void> of(
            String name, VoidBody<Y, S> body) {
        Objects.requireNonNull(body, "body");
        return new BodyGenerator<>(name, y -> {
            body.run(y);
            return null;
        });
    }

    /** See {@link Generator#returning(String, Body)}. */
    public static <Y extends @Nullable Object, S extends @Nullable Object, R extends @Nullable Object>
            Generator<Y, S, R> returning(String name, Body<Y, S, R> body) {
        return new BodyGenerator<>(name, Objects.requireNonNull(body, "body"));
    }

    @Override
    public Y send(@Nullable S value) {
        return yielded(step(Request.send(value)));
    }

    @Override
    public Y raise(Throwable exception) {
        return yielded(step(new Request.Raise(Objects.requireNonNull(exception, "exception"))));
    }

    @Override
    public void close() {
        if (step(Request.Close.CLOSE) instanceof Answer.Threw(Throwable exception)) {
            throw Traces.<RuntimeException>sneak(exception);
        }
    }

    @Override
    public Step<Y, R> resume(@Nullable S value) {
        return asStep(step(Request.send(value)));
    }

    @Override
    public State state() {
        return stateNow();
    }

    @Override
    public Iterator<Y> iterator() {
        return new LookingAhead<>(this);
    }

    @Override
    public Optional<?> delegate() {
        return state() == State.SUSPENDED ? Optional.ofNullable(waitsFor()) : Optional.empty();
    }

    @Override
    public List<StackTraceElement> frames() {
        List<List<StackTraceElement>> bodies = new ArrayList<>();
        Object at = this;
        while (at instanceof BodyGenerator<?, ?, ?> generator && generator.state() == State.SUSPENDED) {
            bodies.add(generator.bodyFrames());
            at = generator.waitsFor();
        }
        if (at instanceof Generator<?, ?, ?> stranger && !(stranger instanceof BodyGenerator)) {
            bodies.add(stranger.frames());
        }
        return bodies.reversed().stream().flatMap(List::stream).toList();
    }

    @Override
    public String toString() {
        return label() + " (" + state() + ")";
    }

    @Override
    String label() {
        return name.isEmpty() ? "generator" : "generator " + name;
    }

    @Override
    Outcome run(Request request) {
        Outcome outcome;
        try {
            outcome = running().step(this, request);
        } catch (VirtualMachineError e) {
            // No stack or heap is left to enter the body with.
            return new Answer.Threw(e);
        }
        return outcome instanceof Answer.Threw(Throwable exception) ? thrownBy(exception, request) : outcome;
    }

    private BodyYielder<Y, S, R> running() {
        BodyYielder<Y, S, R> running = yielder;
        if (running == null) {
            running = new BodyYielder<>(label(), Objects.requireNonNull(body));
            running.coroutine().endWith(this);
            yielder = running;
        }
        return running;
    }

    @Override
    void forgetBody() {
        body = null;
        yielder = null;
    }

    @Override
    List<StackTraceElement> bodyFrames() {
        BodyYielder<Y, S, R> suspended = yielder;
        return suspended == null
                ? List.of()
                : Traces.ofBody(suspended.coroutine().stack());
    }

    @SuppressWarnings("unchecked")
    private Y yielded(Answer answer) {
        if (answer instanceof Answer.Yielded(Object value)) {
            return (Y) value;
        }
        throw answer instanceof Answer.Threw(Throwable exception)
                ? Traces.<RuntimeException>sneak(exception)
                : new StopIteration(((Answer.Returned) answer).value());
    }

    @SuppressWarnings("unchecked")
    private Step<Y, R> asStep(Answer answer) {
        if (answer instanceof Answer.Yielded(Object value)) {
            return new Step.Yielded<>((Y) value);
        }
        if (answer instanceof Answer.Returned(Object value)) {
            return new Step.Returned<>((R) value);
        }
        throw Traces.<RuntimeException>sneak(((Answer.Threw) answer).exception());
    }
}
