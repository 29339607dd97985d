import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import java.util.List;
import java.util.function.Function;

/** A generator of keys with its connection. */
final class DrivenKeys {
    private final FakeConnection connection;
    private final Generator<Character, Void, Void> generator;

    DrivenKeys(List<Integer> bytes, Function<Connection, Generator<Character, Void, Void>> maker) {
        this.connection = new FakeConnection(bytes.stream().mapToInt(b -> b).toArray());
        this.generator = maker.apply(connection);
        if (generator.state() == State.CREATED) {
            generator.next();
        }
    }

    Object next() {
        return generator.next();
    }

    Object raise() {
        return generator.raise(new IllegalStateException("the game is over"));
    }

    Object close() {
        generator.close();
        return "closed";
    }

    @Override
    public String toString() {
        return generator.state() + ", " + connection.reads + " read, "
                + (connection.isClosed ? "connection closed" : "connection open");
    }
}
