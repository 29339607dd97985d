import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;

/** A task that is equal to each of its kind, as objects may be. */
record Twin(Generator<Object, Object, Object> task) implements Generator<Object, Object, Object> {
    @Override
    public Object send(Object value) {
        return task.send(value);
    }

    @Override
    public Object raise(Throwable exception) {
        return task.raise(exception);
    }

    @Override
    public void close() {
        task.close();
    }

    @Override
    public State state() {
        return task.state();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Twin;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}
