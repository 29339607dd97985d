import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.trace.source.Noted;
import java.util.List;

/** A loop that yields these and ends, and notes what it is sent. */
final class LoopDouble implements Generator<Select, Ready, Void> {
    private final List<Select> wanted;
    private int steps;
    private boolean closed;

    LoopDouble(Select... wanted) {
        this.wanted = List.of(wanted);
    }

    @Override
    public Select send(Ready ready) {
        if (closed) {
            throw new StopIteration();
        }
        Noted.event("the loop is sent " + ready);
        if (steps == wanted.size()) {
            closed = true;
            throw new StopIteration();
        }
        return wanted.get(steps++);
    }

    @Override
    public Select raise(Throwable exception) {
        Noted.event("raised in the loop: " + exception);
        closed = true;
        throw LoopDouble.<RuntimeException>unchecked(exception);
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public State state() {
        return closed ? State.CLOSED : steps == 0 ? State.CREATED : State.SUSPENDED;
    }

    @SuppressWarnings("unchecked")
    static <E extends Throwable> E unchecked(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
