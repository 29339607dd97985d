package dev.yieldlings.kit.body;

import dev.yieldlings.kit.Body;
import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.GeneratorExit;
import dev.yieldlings.kit.Yielder;
import dev.yieldlings.kit.engine.CallDepth;
import dev.yieldlings.kit.engine.Coroutine;
import dev.yieldlings.kit.engine.GeneratorEngine;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A body in its coroutine, and what passes between it and the steps. It knows its generator only while it runs: a
 * suspended body that held on to it would keep a dropped generator alive on the engine whose bodies are threads.
 */
final class BodyYielder<Y extends @Nullable Object, S extends @Nullable Object, R extends @Nullable Object>
        implements Yielder<Y, S>, Runnable {
    private final String label;
    private final Body<Y, S, R> body;
    private final Coroutine coroutine;
    private @Nullable Generator<Y, S, R> self;
    private Request request = Request.Next.NEXT;
    private Outcome outcome = Answer.Returned.NOTHING;
    private int calls;

    BodyYielder(String label, Body<Y, S, R> body) {
        this.label = label;
        this.body = body;
        this.coroutine = GeneratorEngine.active().coroutine(this);
    }

    /** The caller's side: runs the body to its next yield, yieldFrom or end. */
    Outcome step(Generator<Y, S, R> generator, Request next) {
        self = generator;
        request = next;
        int callersCalls = CallDepth.calls;
        int callersRoom = CallDepth.room;
        CallDepth.calls = calls;
        CallDepth.room = callersRoom - callersCalls;
        try {
            coroutine.resume();
        } finally {
            calls = CallDepth.calls;
            CallDepth.calls = callersCalls;
            CallDepth.room = callersRoom;
        }
        self = null;
        Outcome came = outcome;
        outcome = Answer.Returned.NOTHING;
        return came;
    }

    Coroutine coroutine() {
        return coroutine;
    }

    @Override
    public void run() {
        try {
            outcome = new Answer.Returned(body.run(this));
        } catch (Throwable e) {
            outcome = new Answer.Threw(e);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable S yield(@Nullable Y value) {
        return (S) await(new Answer.Yielded(value));
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable S yield() {
        return (S) await(new Answer.Yielded(null));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends @Nullable Object> @Nullable T yieldFrom(Generator<? extends Y, ? super S, T> generator) {
        return (T) await(new Outcome.Delegated(Objects.requireNonNull(generator, "generator")));
    }

    @Override
    public void yieldFrom(Iterable<? extends Y> iterable) {
        // A generator whose types don't fit the other yieldFrom comes here; it is its own iterator.
        Object delegate = iterable instanceof Generator ? iterable : iterable.iterator();
        await(new Outcome.Delegated(Objects.requireNonNull(delegate, "iterator")));
    }

    @Override
    public Generator<Y, S, ?> self() {
        Generator<Y, S, R> running = self;
        if (running == null) {
            throw Traces.trim(Errors.notRunning(label));
        }
        return running;
    }

    /** The body's side: hands the outcome out, and waits for a request. */
    private @Nullable Object await(Outcome next) {
        if (!coroutine.isCurrent()) {
            throw Traces.trim(refusal());
        }
        outcome = next;
        try {
            coroutine.suspend();
        } catch (IllegalStateException pinned) {
            throw Traces.trim(pinned);
        }
        Request came = request;
        // What was sent is the body's from here on, to keep or to let go.
        request = Request.Next.NEXT;
        if (came == Request.Next.NEXT) {
            return null;
        }
        if (came instanceof Request.Send(Object value)) {
            return value;
        }
        throw Traces.<RuntimeException>sneak(
                came instanceof Request.Raise(Throwable exception) ? exception : new GeneratorExit());
    }

    private IllegalStateException refusal() {
        if (self == null) {
            return Errors.notRunning(label);
        }
        boolean inSomeBody = StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getClassName().equals(BodyYielder.class.getName())
                        && frame.getMethodName().equals("run")));
        return inSomeBody ? Errors.anotherBody(label) : Errors.anotherThread(label);
    }
}
