import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.model.Inputs;
import dev.yieldlings.trace.model.Model;
import dev.yieldlings.trace.source.Noted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

class SocketReaderSuite {
    private static final String[] GOODBYE = {"shutdown()", "close()"};

    @Check("primed")
    void primed() {
        FakeConnection connection = new FakeConnection('w', 'o');
        handedOut(
                        connection,
                        Why.because(
                                        "It comes primed, waiting at its first yield, and you have done nothing to the connection "
                                                + "yet: read() would wait for the other side, and nobody has asked for a byte.")
                                .ask("What does your first yield give?"))
                .state(State.SUSPENDED)
                .call("what was called on the connection", () -> connection.calls)
                .answers(List.of())
                .because("Priming has taken the first yield, which says nothing; the first byte comes after that.")
                .next()
                .yields(119)
                .in(State.SUSPENDED);
    }

    @Check("bytes")
    void bytes() {
        FakeConnection connection = new FakeConnection('w', 'o', 'r', 'l', 'd');
        GeneratorScript<Integer, Void, Void> script = reader(
                connection,
                "Each next() reads one byte, yields it and waits. Don't read ahead: the next byte may be a "
                        + "long time coming, and nobody has asked for it yet.");
        for (char b : "world".toCharArray()) {
            script.next().yields((int) b).happens("read() gives " + (int) b).in(State.SUSPENDED);
        }
        FakeConnection odd = new FakeConnection(0, 4, 10, 127, 128, 254, 255, 1);
        reader(odd, "Every number from 0 to 255 is a byte. Only -1 is the end.")
                .yieldsEach(0, 4, 10, 127, 128, 254, 255, 1);
        FakeConnection left = new FakeConnection('a', 'b');
        FakeConnection right = new FakeConnection('x', 'y');
        Why own = Why.because("Two readers at the same time each read from their own connection.");
        GeneratorScript<Integer, Void, Void> one = reader(left, own);
        GeneratorScript<Integer, Void, Void> two = reader(right, own);
        one.next().yields((int) 'a');
        two.next().yields((int) 'x');
        one.next().yields((int) 'b');
        two.next().yields((int) 'y');
    }

    @Check("end")
    void end() {
        Why rule = Why.because("When read() returns -1, the other side has nothing more to say: end the generator, and "
                + "leave politely. First call shutdown(), then close(), because afterwards you can't say "
                + "anything.");
        FakeConnection connection = new FakeConnection('w');
        reader(connection, rule)
                .next()
                .yields(119)
                .next()
                .stops()
                .happens("read() gives -1", "shutdown()", "close()")
                .in(State.CLOSED)
                .because("It has ended, for good: do nothing more to the connection.")
                .next()
                .stops()
                .happens()
                .close()
                .happens()
                .in(State.CLOSED);
        FakeConnection silent = new FakeConnection();
        reader(silent, rule)
                .next()
                .stops()
                .happens("read() gives -1", "shutdown()", "close()")
                .in(State.CLOSED);
    }

    @Check("early")
    void early() {
        Why rule = Why.because(
                        "Nobody else closes the connection. So shut it down and close it however the body ends: by "
                                + "close(), or by an exception that the caller raises, at any yield.")
                .ask("Where can the body be waiting?");
        FakeConnection connection = new FakeConnection('w', 'o', 'r');
        reader(connection, rule)
                .yieldsEach(119, 111)
                .close()
                .happens(GOODBYE)
                .in(State.CLOSED)
                .next()
                .stops()
                .happens();
        FakeConnection unused = new FakeConnection('w', 'o', 'r');
        reader(unused, rule).close().happens(GOODBYE).in(State.CLOSED);

        IllegalStateException exception = new IllegalStateException("enough");
        FakeConnection raised = new FakeConnection('w', 'o', 'r');
        reader(raised, rule)
                .next()
                .yields(119)
                .raise(exception)
                .raises(exception)
                .happens(GOODBYE)
                .in(State.CLOSED)
                .next()
                .stops();
    }

    @Check("shutdown-fails")
    void shutdownFails() {
        Why rule = Why.because(
                        "The other side may already have gone; then shutdown() throws an IOException. That is no "
                                + "news to anybody: swallow it, and still close the connection.")
                .ask("Which of your lines don't run when shutdown() throws?");
        FakeConnection connection = new FakeConnection('w').failingToShutDown();
        reader(connection, rule)
                .next()
                .yields(119)
                .next()
                .stops()
                .happens("read() gives -1", "shutdown() fails", "close()")
                .in(State.CLOSED);
        FakeConnection early = new FakeConnection('w', 'o').failingToShutDown();
        reader(early, rule)
                .next()
                .yields(119)
                .close()
                .happens("shutdown() fails", "close()")
                .in(State.CLOSED);
        IllegalStateException exception = new IllegalStateException("enough");
        FakeConnection raised = new FakeConnection('w', 'o').failingToShutDown();
        reader(
                        raised,
                        Why.because(rule.reason() + " And what the caller raised must not get lost.")
                                .ask(rule.question()))
                .next()
                .yields(119)
                .raise(exception)
                .raises(exception)
                .happens("shutdown() fails", "close()")
                .in(State.CLOSED);
    }

    @Check("read-error")
    void readError() {
        IOException failure = new IOException("connection reset");
        Why rule = Why.because(
                "A connection that breaks down has not ended: the caller must get the IOException of read(), "
                        + "itself or as the cause of another one. And you must still close the connection.");
        FakeConnection connection = new FakeConnection('w').failingToRead(failure);
        GeneratorScript<Integer, Void, Void> script = reader(connection, rule);
        script.next()
                .yields(119)
                .call("next(), and what comes out of it", () -> thrown(script.generator()::next, failure))
                .answers("the IOException of read()")
                .happens("read() fails", "shutdown()", "close()")
                .in(State.CLOSED)
                .next()
                .stops()
                .happens();
        FakeConnection broken = new FakeConnection().failingToRead(failure).failingToShutDown();
        GeneratorScript<Integer, Void, Void> other = reader(
                broken,
                Why.because(rule.reason() + " If shutdown() fails too, the first error is the one that matters.")
                        .ask(rule.question()));
        other.call("next(), and what comes out of it", () -> thrown(other.generator()::next, failure))
                .answers("the IOException of read()")
                .happens("read() fails", "shutdown() fails", "close()")
                .in(State.CLOSED);

        FakeConnection closed = new FakeConnection('w');
        GeneratorScript<Integer, Void, Void> reader = reader(
                closed, "If the connection was closed meanwhile, you can't read from it any more: read() fails.");
        closed.close();
        reader.call("next(), and what comes out of it", () -> thrown(reader.generator()::next, closed.tooLate))
                .answers("the IOException of read()")
                .in(State.CLOSED);
    }

    @Check("any-order")
    void anyOrder() {
        Model.objects(
                        Inputs.ints(0, 3),
                        count -> "readAndClose(a connection with " + count + (count == 1 ? " byte)" : " bytes)"),
                        count -> new Driven(count, SocketReader::readAndClose),
                        count -> new Driven(count, reference.SocketReader::readAndClose))
                .call("next()", Driven::next, Driven::next)
                .call("next()", Driven::next, Driven::next)
                .call("next()", Driven::next, Driven::next)
                .call("close()", Driven::close, Driven::close)
                .call("raise(IllegalStateException)", Driven::raise, Driven::raise)
                .comparing(Object::toString)
                .because("Whatever you call, in whatever order: the calls to the connection must be right.")
                .agrees();
    }

    private static GeneratorScript<Integer, Void, Void> reader(FakeConnection connection, String because) {
        return reader(connection, Why.because(because));
    }

    private static GeneratorScript<Integer, Void, Void> reader(FakeConnection connection, Why because) {
        return ready(handedOut(connection, because));
    }

    private static GeneratorScript<Integer, Void, Void> handedOut(FakeConnection connection, Why because) {
        return Script.because(because)
                .generator("readAndClose(connection)", () -> SocketReader.readAndClose(connection));
    }

    /** Whether it is handed out primed is a check of its own; the others take a first step that is missing. */
    private static GeneratorScript<Integer, Void, Void> ready(GeneratorScript<Integer, Void, Void> script) {
        return script.generator().state() == State.CREATED ? script.next().completes() : script;
    }

    /** Whether this exception comes out, itself or as a cause. */
    private static String thrown(Callable<?> action, IOException wanted) {
        try {
            return "the value " + action.call();
        } catch (Exception e) {
            Throwable cause = e;
            for (int i = 0; i < 10 && cause != null; i++) {
                if (cause == wanted) {
                    return "the IOException of read()";
                }
                cause = cause.getCause();
            }
            return "another exception, " + e.getClass().getSimpleName();
        }
    }

    /** A connection in memory that notes all that is done to it; closing it again is nothing, as Closeable has it. */
    private static final class FakeConnection implements Connection {
        private final int[] bytes;
        private final List<String> calls = new ArrayList<>();
        private final IOException tooLate = new IOException("closed");
        private int place;
        private IOException failure;
        private boolean isShutdownBroken;
        private boolean isClosed;

        FakeConnection(int... bytes) {
            this.bytes = bytes;
        }

        /** Fails once the bytes have been read. */
        FakeConnection failingToRead(IOException thrown) {
            this.failure = thrown;
            return this;
        }

        FakeConnection failingToShutDown() {
            this.isShutdownBroken = true;
            return this;
        }

        @Override
        public int read() throws IOException {
            failIfClosed("read()");
            if (place < bytes.length) {
                note("read() gives " + bytes[place]);
                return bytes[place++];
            }
            if (failure != null) {
                note("read() fails");
                throw failure;
            }
            note("read() gives -1");
            return -1;
        }

        @Override
        public void write(byte[] sent) throws IOException {
            failIfClosed("write()");
            note("write()");
        }

        @Override
        public void shutdown() throws IOException {
            failIfClosed("shutdown()");
            if (isShutdownBroken) {
                note("shutdown() fails");
                throw new IOException("not connected any more");
            }
            note("shutdown()");
        }

        @Override
        public void close() {
            if (!isClosed) {
                note("close()");
            }
            isClosed = true;
        }

        private void failIfClosed(String call) throws IOException {
            if (isClosed) {
                note(call + " after close()");
                throw tooLate;
            }
        }

        private void note(String call) {
            calls.add(call);
            Noted.event(call);
        }
    }

    /** A reader with its connection. */
    private static final class Driven {
        private final FakeConnection connection;
        private final Generator<Integer, Void, Void> generator;

        Driven(int count, Function<Connection, Generator<Integer, Void, Void>> maker) {
            int[] bytes = new int[count];
            for (int i = 0; i < count; i++) {
                bytes[i] = 'a' + i;
            }
            this.connection = new FakeConnection(bytes);
            this.generator = maker.apply(connection);
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
            return generator.raise(new IllegalStateException("enough"));
        }

        @Override
        public String toString() {
            return generator.state() + " after " + String.join(", ", connection.calls);
        }
    }
}
