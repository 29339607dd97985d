import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.NotPrimedException;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Generators that break one rule each, around one that keeps them. */
final class YieldlingsGenerators {
    private YieldlingsGenerators() {}

    /** Does what the generator inside does; a next() is a send(null). */
    static class Forwarding<Y, S, R> implements Generator<Y, S, R> {
        final Generator<Y, S, R> own;

        Forwarding(Generator<Y, S, R> own) {
            this.own = own;
        }

        @Override
        public Y send(S value) {
            return own.send(value);
        }

        @Override
        public Y raise(Throwable exception) {
            return own.raise(exception);
        }

        @Override
        public void close() {
            own.close();
        }

        @Override
        public State state() {
            return own.state();
        }

        @Override
        public Optional<?> delegate() {
            return own.delegate();
        }

        @Override
        public List<StackTraceElement> frames() {
            return own.frames();
        }
    }

    /** Has taken its first step before anybody asked. */
    static final class Started<Y, S, R> extends Forwarding<Y, S, R> {
        private boolean holds;
        private Y held;
        private StopIteration end;

        Started(Generator<Y, S, R> own) {
            super(own);
            try {
                held = own.next();
                holds = true;
            } catch (StopIteration e) {
                end = e;
            }
        }

        @Override
        public Y next() {
            if (end != null) {
                StopIteration first = end;
                end = null;
                throw first;
            }
            if (!holds) {
                return own.next();
            }
            holds = false;
            return held;
        }

        @Override
        public Y send(S value) {
            return holds || end != null ? next() : own.send(value);
        }
    }

    /** Is one value further than its caller. */
    static final class Ahead<Y, S, R> extends Forwarding<Y, S, R> {
        private boolean begun;
        private boolean holds;
        private Y held;
        private StopIteration end;

        Ahead(Generator<Y, S, R> own) {
            super(own);
        }

        @Override
        public Y send(S value) {
            if (!begun) {
                begun = true;
                fetch(value);
            }
            if (!holds) {
                StopIteration last = end;
                end = null;
                throw last == null ? new StopIteration(null) : last;
            }
            Y given = held;
            fetch(value);
            return given;
        }

        private void fetch(S value) {
            try {
                held = own.send(own.state() == State.CREATED ? null : value);
                holds = true;
            } catch (StopIteration e) {
                held = null;
                holds = false;
                end = e;
            }
        }
    }

    /** Goes on after its end, with its last value. */
    static final class Reviving<Y, S, R> extends Forwarding<Y, S, R> {
        private boolean ended;
        private Y last;

        Reviving(Generator<Y, S, R> own) {
            super(own);
        }

        @Override
        public Y send(S value) {
            if (ended) {
                return last;
            }
            try {
                last = own.send(value);
                return last;
            } catch (StopIteration end) {
                ended = true;
                throw end;
            }
        }
    }

    /** Collects everything when it is made. */
    static final class Eager<Y, S, R> implements Generator<Y, S, R> {
        private final List<Y> values = new ArrayList<>();
        private final Object result;
        private State state = State.CREATED;
        private int given;

        Eager(Generator<Y, S, R> own) {
            Object returned;
            try {
                while (true) {
                    values.add(own.next());
                }
            } catch (StopIteration end) {
                returned = end.value();
            }
            result = returned;
        }

        @Override
        public Y send(S value) {
            if (state == State.CREATED && value != null) {
                throw new NotPrimedException();
            }
            if (state == State.CLOSED || given == values.size()) {
                boolean first = state != State.CLOSED;
                state = State.CLOSED;
                throw new StopIteration(first ? result : null);
            }
            state = State.SUSPENDED;
            return values.get(given++);
        }

        @Override
        public Y raise(Throwable exception) {
            state = State.CLOSED;
            throw YieldlingsGenerators.<RuntimeException>asIs(exception);
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

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> X asIs(Throwable exception) throws X {
        throw (X) exception;
    }
}
