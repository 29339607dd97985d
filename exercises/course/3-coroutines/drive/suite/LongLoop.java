import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;
import java.util.EnumSet;

/** A loop that waits so many times; without a body, and without notes. */
final class LongLoop implements Generator<Select, Ready, Void> {
    private static final Select CONSOLE = new Select(EnumSet.of(Source.CONSOLE), null);

    private final int begun;
    private int left;

    LongLoop(int times) {
        begun = times;
        left = times;
    }

    @Override
    public Select send(Ready ready) {
        left--;
        if (left < 0) {
            throw new StopIteration();
        }
        return CONSOLE;
    }

    @Override
    public Select raise(Throwable exception) {
        close();
        throw LoopDouble.<RuntimeException>unchecked(exception);
    }

    @Override
    public void close() {
        left = -1;
    }

    @Override
    public State state() {
        return left < 0 ? State.CLOSED : left == begun ? State.CREATED : State.SUSPENDED;
    }
}
