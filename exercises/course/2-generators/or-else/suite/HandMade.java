import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;

/** A generator without a body that yields 1 and 2, and knows whether it was closed. */
final class HandMade implements Generator<Integer, Void, Void> {
    private State state = State.CREATED;
    private int last;
    private boolean closed;

    @Override
    public Integer send(Void value) {
        if (state == State.CLOSED || last == 2) {
            state = State.CLOSED;
            throw new StopIteration();
        }
        state = State.SUSPENDED;
        return ++last;
    }

    @Override
    public Integer raise(Throwable exception) {
        state = State.CLOSED;
        throw NextScripts.<RuntimeException>unchecked(exception);
    }

    @Override
    public void close() {
        closed = true;
        state = State.CLOSED;
    }

    boolean wasClosed() {
        return closed;
    }

    @Override
    public State state() {
        return state;
    }
}
