import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;
import java.util.ArrayList;
import java.util.List;

/** Yields twice; without a body, for there are very many of them. */
final class Light implements Generator<Integer, Void, Integer> {
    static final List<Integer> order = new ArrayList<>();

    private final int number;
    private int steps;

    Light(int number) {
        this.number = number;
    }

    @Override
    public Integer send(Void value) {
        order.add(number);
        steps++;
        if (steps > 2) {
            throw new StopIteration(number);
        }
        return steps;
    }

    @Override
    public Integer raise(Throwable exception) {
        steps = 3;
        throw TaskScripts.<RuntimeException>unchecked(exception);
    }

    @Override
    public void close() {
        steps = 3;
    }

    @Override
    public State state() {
        return steps == 0 ? State.CREATED : steps > 2 ? State.CLOSED : State.SUSPENDED;
    }
}
