import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;
import java.util.ArrayList;
import java.util.List;

/** A generator without a body: yields one thing at its first step and null after it, and lists what is done to it. */
final class HandMade implements Generator<Object, Object, Object> {
    private final Object first;
    final List<String> calls = new ArrayList<>();
    private State state = State.CREATED;

    HandMade(Object first) {
        this.first = first;
    }

    @Override
    public Object send(Object value) {
        if (state == State.CLOSED) {
            throw new StopIteration();
        }
        calls.add(value == null ? "next()" : "send(" + value + ")");
        boolean isFirst = state == State.CREATED;
        state = State.SUSPENDED;
        return isFirst ? first : null;
    }

    @Override
    public Object raise(Throwable exception) {
        calls.add("raise(" + exception.getClass().getSimpleName() + ")");
        state = State.CLOSED;
        throw PrimeSuite.<RuntimeException>unchecked(exception);
    }

    @Override
    public void close() {
        calls.add("close()");
        state = State.CLOSED;
    }

    @Override
    public State state() {
        return state;
    }
}
