import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;

public final class MyRange {
    private MyRange() {}

    public static Generator<Integer, Void, Void> myRange(int start, int end) {
        return new Range(start, end);
    }

    private static final class Range implements Generator<Integer, Void, Void> {
        private final int start;
        private final int end;
        private int index;
        private State state = State.CREATED;

        Range(int start, int end) {
            this.start = start;
            this.end = end;
            index = start;
        }

        @Override
        public Integer send(Void value) {
            if (state == State.CLOSED || index >= end) {
                state = State.CLOSED;
                throw new StopIteration();
            }
            int result = index;
            index++;
            state = State.SUSPENDED;
            return result;
        }

        @Override
        public Integer raise(Throwable exception) {
            if (state == State.CREATED) {
                state = State.CLOSED;
            }
            if (exception instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) exception;
        }

        @Override
        public void close() {
            state = State.CLOSED;
        }

        @Override
        public State state() {
            return state;
        }
    }
}
