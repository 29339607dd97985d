import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;

public final class NodeGenerator {
    private NodeGenerator() {}

    public static <T> Generator<T, Void, Void> values(LinkedList<T> list) {
        return new Values<>(list);
    }

    private static final class Values<T> implements Generator<T, Void, Void> {
        private final LinkedList<T> list;
        private LinkedList.Node<T> node;
        private State state = State.CREATED;
        private boolean closed;

        Values(LinkedList<T> list) {
            this.list = list;
        }

        @Override
        public T send(Void value) {
            LinkedList.Node<T> next = node == null ? list.first() : node.next();
            if (closed || next == null) {
                state = State.CLOSED;
                throw new StopIteration();
            }
            node = next;
            state = State.SUSPENDED;
            return node.value();
        }

        @Override
        public T raise(Throwable exception) {
            close();
            if (exception instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) exception;
        }

        @Override
        public void close() {
            closed = true;
            state = State.CLOSED;
        }

        @Override
        public State state() {
            return state;
        }
    }
}
