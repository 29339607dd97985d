import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;

/** The numbers from start to before end, as a generator that was made by hand. */
public final class HandMadeRange implements Generator<Integer, Void, Void> {
    /** A range that does nothing else. */
    public HandMadeRange(int start, int end) {
        this(start, end, () -> {});
    }

    /** A range that runs something before each yield. */
    public HandMadeRange(int start, int end, Runnable inside) {
        // What does it have to remember?
    }

    @Override
    public Integer send(Void nothing) {
        throw new UnsupportedOperationException("send is not written yet");
    }

    @Override
    public Integer raise(Throwable exception) {
        throw new UnsupportedOperationException("raise is not written yet");
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException("close is not written yet");
    }

    @Override
    public State state() {
        throw new UnsupportedOperationException("state is not written yet");
    }
}
