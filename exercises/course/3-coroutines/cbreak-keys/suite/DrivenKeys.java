import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import java.util.function.Function;

/** A generator of keys with its terminal. */
final class DrivenKeys {
    private final FakeTerminal terminal;
    private final Generator<Integer, Void, Void> generator;

    DrivenKeys(int count, boolean breaksDown, Function<RawTerminal, Generator<Integer, Void, Void>> maker) {
        int[] keys = new int[count];
        for (int i = 0; i < count; i++) {
            keys[i] = 'a' + i;
        }
        this.terminal = breaksDown
                ? new FakeTerminal(keys).failing(new IllegalStateException("the terminal is gone"))
                : new FakeTerminal(keys);
        this.generator = maker.apply(terminal);
        if (generator.state() == State.CREATED) {
            generator.next();
        }
    }

    Object next() {
        return generator.next();
    }

    Object close() {
        generator.close();
        return "closed";
    }

    Object raise() {
        return generator.raise(new IllegalStateException("the game is over"));
    }

    @Override
    public String toString() {
        return generator.state() + " after " + String.join(", ", terminal.calls);
    }
}
