package dev.yieldlings.usage;

import dev.yieldlings.kit.AlreadyExecutingException;
import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.LeakedStopIterationException;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;

/** A generator as a learner would write it by hand, with explicit states and no body. */
final class HandMadeRange implements Generator<Integer, Void, Void> {
    private final int end;
    private final Runnable inside;
    private int next;
    private State state = State.CREATED;

    HandMadeRange(int start, int end, Runnable inside) {
        this.next = start;
        this.end = end;
        this.inside = inside;
    }

    @Override
    public Integer send(Void value) {
        refuseWhileRunning();
        if (state == State.CLOSED || next >= end) {
            state = State.CLOSED;
            throw new StopIteration();
        }
        state = State.RUNNING;
        try {
            inside.run();
        } catch (StopIteration e) {
            state = State.CLOSED;
            throw new LeakedStopIterationException(e);
        } catch (Throwable e) {
            state = State.CLOSED;
            throw e;
        }
        state = State.SUSPENDED;
        return next++;
    }

    @Override
    public Integer raise(Throwable exception) {
        refuseWhileRunning();
        boolean leaks = exception instanceof StopIteration && state != State.CLOSED;
        state = State.CLOSED;
        throw HandMadeRange.<RuntimeException>thrown(
                leaks ? new LeakedStopIterationException((StopIteration) exception) : exception);
    }

    @Override
    public void close() {
        refuseWhileRunning();
        state = State.CLOSED;
    }

    @Override
    public State state() {
        return state;
    }

    private void refuseWhileRunning() {
        if (state == State.RUNNING) {
            throw new AlreadyExecutingException();
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> RuntimeException thrown(Throwable exception) throws T {
        throw (T) exception;
    }
}
