import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;

/** A generator without a body that yields 1 and 2, and knows whether more than a step was asked of it. */
final class HandMadeGenerator implements Generator<Integer, Void, Void> {
    private State state = State.CREATED;
    private int last;
    boolean disturbed;

    @Override
    public Integer send(Void value) {
        if (last == 2) {
            state = State.CLOSED;
            throw new StopIteration();
        }
        state = State.SUSPENDED;
        return ++last;
    }

    @Override
    public Integer raise(Throwable exception) {
        disturbed = true;
        throw LoopScripts.<RuntimeException>unchecked(exception);
    }

    @Override
    public void close() {
        disturbed = true;
        state = State.CLOSED;
    }

    @Override
    public State state() {
        return state;
    }
}
