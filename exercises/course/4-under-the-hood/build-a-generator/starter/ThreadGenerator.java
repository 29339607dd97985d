import dev.yieldlings.kit.Body;
import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;

/** A generator whose body runs on a thread of its own; either that thread runs or the caller's, never both. */
public final class ThreadGenerator<Y, S, R> implements Generator<Y, S, R> {
    /** A generator of this body, CREATED. */
    public ThreadGenerator(Body<Y, S, R> body) {
        // What do the two threads have to share?
    }

    @Override
    public Y send(S value) {
        throw new UnsupportedOperationException("send is not written yet");
    }

    @Override
    public Y raise(Throwable exception) {
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
