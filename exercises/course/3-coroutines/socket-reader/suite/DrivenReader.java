import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;
import java.io.IOException;
import java.util.function.Function;

/** A reader with its connection. */
final class DrivenReader {
    private final FakeConnection connection;
    private final Generator<Integer, Void, Void> generator;

    DrivenReader(int count, boolean breaksDown, Function<Connection, Generator<Integer, Void, Void>> maker) {
        int[] bytes = new int[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = 'a' + i;
        }
        this.connection = breaksDown
                ? new FakeConnection(bytes).failingToRead(new IOException("connection reset"))
                : new FakeConnection(bytes);
        this.generator = maker.apply(connection);
        if (generator.state() == State.CREATED) {
            generator.next();
        }
    }

    /** Whether an IOException comes out as it is or as a cause is free. */
    Object next() {
        try {
            return generator.next();
        } catch (StopIteration end) {
            throw end;
        } catch (Exception failed) {
            return "an exception";
        }
    }

    Object close() {
        generator.close();
        return "closed";
    }

    Object raise() {
        return generator.raise(new IllegalStateException("enough"));
    }

    @Override
    public String toString() {
        return generator.state() + " after " + String.join(", ", connection.calls);
    }
}
