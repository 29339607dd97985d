import dev.yieldlings.kit.AlreadyExecutingException;
import dev.yieldlings.kit.Body;
import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.GeneratorExit;
import dev.yieldlings.kit.IgnoredExitException;
import dev.yieldlings.kit.LeakedStopIterationException;
import dev.yieldlings.kit.NotPrimedException;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.Step;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.kit.Yielder;
import java.util.Iterator;
import java.util.concurrent.Semaphore;

public final class ThreadGenerator<Y, S, R> implements Generator<Y, S, R> {
    private final Body<Y, S, R> body;
    private final Semaphore bodysTurn = new Semaphore(0);
    private final Semaphore callersTurn = new Semaphore(0);

    // Handed over with the turn: written by the one who gives it up, read by the one who gets it.
    private Request<S> request;
    private Answer<Y> answer;

    private State state = State.CREATED;

    private sealed interface Request<S> {
        record Send<S>(S value) implements Request<S> {}

        record Throw<S>(Throwable exception) implements Request<S> {}
    }

    private sealed interface Answer<Y> {
        record Yielded<Y>(Y value) implements Answer<Y> {}

        record Returned<Y>(Object value) implements Answer<Y> {}

        record Threw<Y>(Throwable exception) implements Answer<Y> {}
    }

    public ThreadGenerator(Body<Y, S, R> body) {
        this.body = body;
    }

    @Override
    public Y send(S value) {
        refuseIfRunning();
        if (state == State.CLOSED) {
            throw new StopIteration();
        }
        if (state == State.CREATED && value != null) {
            throw new NotPrimedException();
        }
        return step(new Request.Send<>(value));
    }

    @Override
    public Y raise(Throwable exception) {
        refuseIfRunning();
        return switch (state) {
            case CREATED -> {
                state = State.CLOSED;
                throw sneak(leaving(exception));
            }
            case CLOSED -> throw sneak(exception);
            case SUSPENDED, RUNNING -> step(new Request.Throw<>(exception));
        };
    }

    @Override
    public void close() {
        refuseIfRunning();
        if (state != State.SUSPENDED) {
            state = State.CLOSED;
            return;
        }
        try {
            step(new Request.Throw<>(new GeneratorExit()));
        } catch (StopIteration | GeneratorExit ended) {
            return;
        }
        throw new IgnoredExitException();
    }

    @Override
    public State state() {
        return state;
    }

    private void refuseIfRunning() {
        if (state == State.RUNNING) {
            throw new AlreadyExecutingException();
        }
    }

    private Y step(Request<S> next) {
        boolean isFirst = state == State.CREATED;
        state = State.RUNNING;
        request = next;
        if (isFirst) {
            Thread.ofVirtual().name("generator").start(this::runBody);
        } else {
            bodysTurn.release();
        }
        callersTurn.acquireUninterruptibly();
        return switch (answer) {
            case Answer.Yielded<Y>(Y value) -> {
                state = State.SUSPENDED;
                yield value;
            }
            case Answer.Returned<Y>(Object value) -> {
                state = State.CLOSED;
                throw new StopIteration(value);
            }
            case Answer.Threw<Y>(Throwable exception) -> {
                state = State.CLOSED;
                throw sneak(leaving(exception));
            }
        };
    }

    private void runBody() {
        Answer<Y> last;
        try {
            last = new Answer.Returned<>(body.run(new HandOff()));
        } catch (Throwable thrown) {
            last = new Answer.Threw<>(thrown);
        }
        answer = last;
        callersTurn.release();
    }

    private static Throwable leaving(Throwable exception) {
        return exception instanceof StopIteration stray ? new LeakedStopIterationException(stray) : exception;
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException sneak(Throwable thrown) throws E {
        throw (E) thrown;
    }

    private final class HandOff implements Yielder<Y, S> {
        @Override
        public S yield(Y value) {
            return switch (exchange(value)) {
                case Request.Send<S>(S sent) -> sent;
                case Request.Throw<S>(Throwable exception) -> throw ThreadGenerator.<RuntimeException>sneak(exception);
            };
        }

        @Override
        public S yield() {
            return this.yield(null);
        }

        @Override
        public <T> T yieldFrom(Generator<? extends Y, ? super S, T> generator) {
            if (!(generator instanceof ThreadGenerator<?, ?, ?>)) {
                for (Y value : generator) {
                    this.yield(value);
                }
                return null;
            }
            Step<? extends Y, T> step = generator.resume(null);
            while (true) {
                switch (step) {
                    case Step.Yielded<? extends Y, T> yielded -> step = passOn(exchange(yielded.value()), generator);
                    case Step.Returned<? extends Y, T> returned -> {
                        return returned.value();
                    }
                }
            }
        }

        @Override
        public void yieldFrom(Iterable<? extends Y> iterable) {
            if (iterable instanceof Generator<? extends Y, ?, ?> generator) {
                @SuppressWarnings("unchecked")
                Generator<? extends Y, ? super S, ?> delegate = (Generator<? extends Y, ? super S, ?>) generator;
                yieldFrom(delegate);
                return;
            }
            Iterator<? extends Y> iterator = iterable.iterator();
            while (iterator.hasNext()) {
                switch (exchange(iterator.next())) {
                    case Request.Send<S>(S sent) when sent == null -> {}
                    case Request.Send<S>(S sent) ->
                        throw new UnsupportedOperationException("an iterator can't be sent " + sent);
                    case Request.Throw<S>(Throwable exception) -> {
                        if (exception instanceof GeneratorExit && iterator instanceof AutoCloseable closeable) {
                            close(closeable);
                        }
                        throw ThreadGenerator.<RuntimeException>sneak(exception);
                    }
                }
            }
        }

        @Override
        public Generator<Y, S, ?> self() {
            return ThreadGenerator.this;
        }

        private Request<S> exchange(Y value) {
            answer = new Answer.Yielded<>(value);
            callersTurn.release();
            bodysTurn.acquireUninterruptibly();
            return request;
        }

        private <T> Step<? extends Y, T> passOn(Request<S> came, Generator<? extends Y, ? super S, T> delegate) {
            return switch (came) {
                case Request.Send<S>(S sent) -> delegate.resume(sent);
                case Request.Throw<S>(GeneratorExit exit) -> {
                    delegate.close();
                    throw exit;
                }
                case Request.Throw<S>(Throwable exception) -> raiseIn(delegate, exception);
            };
        }

        @SuppressWarnings("unchecked") // a delegate's own end carries what it returned
        private <T> Step<? extends Y, T> raiseIn(Generator<? extends Y, ? super S, T> delegate, Throwable exception) {
            try {
                return new Step.Yielded<>(delegate.raise(exception));
            } catch (StopIteration end) {
                return new Step.Returned<>((T) end.value());
            }
        }

        private static void close(AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception failure) {
                throw ThreadGenerator.<RuntimeException>sneak(failure);
            }
        }
    }
}
