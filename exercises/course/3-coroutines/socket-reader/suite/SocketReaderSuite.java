import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.Step;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.model.Inputs;
import dev.yieldlings.trace.model.Model;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

class SocketReaderSuite {
    @Check("primed")
    void primed() {
        FakeConnection connection = new FakeConnection('w', 'o');
        handedOut(
                        connection,
                        Why.because("It comes primed, waiting at its first yield, and you have done nothing to the"
                                        + " connection yet: read() would wait for the other side, and nobody has"
                                        + " asked for a byte.")
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
                .in(State.CLOSED)
                .call("what was done to the connection but reading", connection::goodbye)
                .answers(List.of("shutdown()", "close()"))
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
                .in(State.CLOSED)
                .call("what was done to the connection but reading", silent::goodbye)
                .answers(List.of("shutdown()", "close()"));
    }

    @Check("early")
    void early() {
        Why rule = Why.because(
                        "Nobody else closes the connection. So do the same as at the end however the body ends: by "
                                + "close(), or by an exception that the caller raises, at any yield.")
                .ask("Where can the body be waiting?");
        List<String> atTheEnd = atTheEnd(rule);
        for (int bytes = 0; bytes < 3; bytes++) {
            FakeConnection connection = new FakeConnection('w', 'o', 'r');
            GeneratorScript<Integer, Void, Void> script = reader(connection, rule);
            for (int i = 0; i < bytes; i++) {
                script.next().completes();
            }
            script.close()
                    .in(State.CLOSED)
                    .call("is the connection closed?", () -> connection.isClosed)
                    .answers(true)
                    .call("what was done to the connection but reading", connection::goodbye)
                    .answers(atTheEnd)
                    .next()
                    .stops()
                    .happens();
        }
        for (Throwable exception : new Throwable[] {new IllegalStateException("enough"), new AssertionError("no")}) {
            FakeConnection raised = new FakeConnection('w', 'o', 'r');
            reader(raised, rule)
                    .next()
                    .completes()
                    .raise(exception)
                    .raises(exception)
                    .in(State.CLOSED)
                    .call("is the connection closed?", () -> raised.isClosed)
                    .answers(true)
                    .call("what was done to the connection but reading", raised::goodbye)
                    .answers(atTheEnd)
                    .next()
                    .stops();
        }
    }

    /** What a reader does when its connection ends; whether that is right is judged by {@link #end}. */
    private static List<String> atTheEnd(Why because) {
        FakeConnection connection = new FakeConnection('w');
        GeneratorScript<Integer, Void, Void> script = reader(connection, because);
        script.call("next(), until the end", () -> {
                    while (script.generator().resume(null) instanceof Step.Yielded) {
                        // whatever it yields
                    }
                    return null;
                })
                .completes();
        return connection.goodbye();
    }

    @Check("shutdown-fails")
    void shutdownFails() {
        Why rule = Why.because(
                        "The other side may already have gone; then shutdown() throws an IOException. That is no "
                                + "news to anybody: swallow it, and still close the connection.")
                .ask("Which of your lines don't run when shutdown() throws?");
        IllegalStateException raised = new IllegalStateException("enough");
        IOException reset = new IOException("connection reset");
        asIfItWorked("next() until the end", rule, null, reader -> {
            while (reader.resume(null) instanceof Step.Yielded) {
                // whatever it yields
            }
            return "the end";
        });
        asIfItWorked("next(), then close()", rule, null, reader -> {
            reader.next();
            reader.close();
            return "closed";
        });
        Why lost = Why.because(rule.reason() + " And what the caller raised must not get lost.")
                .ask(rule.question());
        asIfItWorked("next(), then raise(exception)", lost, null, reader -> {
            reader.next();
            return thrown(() -> reader.raise(raised), raised);
        });
        Why first = Why.because(rule.reason() + " And if read() has failed, that first error is the one that matters.")
                .ask(rule.question());
        asIfItWorked(
                "next(), until read() fails",
                first,
                reset,
                reader -> thrown(
                        () -> {
                            for (int i = 0; i < 9; i++) {
                                reader.next();
                            }
                            return "no end";
                        },
                        reset));
    }

    /** The same comes out as if shutdown() worked, and the connection is closed as it would be then. */
    private static void asIfItWorked(
            String what,
            Why because,
            IOException readFailure,
            Function<Generator<Integer, Void, Void>, Object> action) {
        FakeConnection works = new FakeConnection('w').failingToRead(readFailure);
        GeneratorScript<Integer, Void, Void> usual = reader(works, because);
        Object[] outcome = new Object[1];
        usual.call(what + ", with a shutdown() that works", () -> outcome[0] = action.apply(usual.generator()))
                .completes();
        FakeConnection fails =
                new FakeConnection('w').failingToRead(readFailure).failingToShutDown();
        GeneratorScript<Integer, Void, Void> script = reader(fails, because);
        script.call(what + ", with a shutdown() that fails", () -> action.apply(script.generator()))
                .answers(outcome[0])
                .in(State.CLOSED)
                .call("is the connection closed?", () -> fails.isClosed)
                .answers(works.isClosed);
    }

    @Check("read-error")
    void readError() {
        IOException failure = new IOException("connection reset");
        Why rule = Why.because(
                "A connection that breaks down has not ended: the caller must get the IOException of read(), "
                        + "itself or as the cause of another one. And you must still close the connection.");
        for (int[] bytes : new int[][] {{'w'}, {'w', 'o', 'r'}}) {
            FakeConnection connection = new FakeConnection(bytes).failingToRead(failure);
            GeneratorScript<Integer, Void, Void> script = reader(connection, rule);
            script.call(
                            "next() until read() fails, and what comes out of it",
                            () -> thrown(
                                    () -> {
                                        for (int i = 0; i < 9; i++) {
                                            script.generator().next();
                                        }
                                        return "no end";
                                    },
                                    failure))
                    .answers("that exception")
                    .in(State.CLOSED)
                    .call("is the connection closed?", () -> connection.isClosed)
                    .answers(true)
                    .next()
                    .stops()
                    .happens();
        }

        FakeConnection closed = new FakeConnection('w');
        GeneratorScript<Integer, Void, Void> reader = reader(
                closed, "If the connection was closed meanwhile, you can't read from it any more: read() fails.");
        closed.close();
        reader.call("next(), and what comes out of it", () -> thrown(reader.generator()::next, closed.tooLate))
                .answers("that exception")
                .in(State.CLOSED);
    }

    @Check("any-order")
    void anyOrder() {
        Model.objects(
                        Inputs.ints(0, 3).and(Inputs.oneOf(false, true)),
                        how -> "readAndClose(a connection with " + how.first() + (how.first() == 1 ? " byte" : " bytes")
                                + (how.second() ? ", which then breaks down)" : ")"),
                        how -> new DrivenReader(how.first(), how.second(), SocketReader::readAndClose),
                        how -> new DrivenReader(how.first(), how.second(), reference.SocketReader::readAndClose))
                .call("next()", DrivenReader::next, DrivenReader::next)
                .call("next()", DrivenReader::next, DrivenReader::next)
                .call("next()", DrivenReader::next, DrivenReader::next)
                .call("close()", DrivenReader::close, DrivenReader::close)
                .call("raise(IllegalStateException)", DrivenReader::raise, DrivenReader::raise)
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
    private static String thrown(Callable<?> action, Exception wanted) {
        try {
            return "the value " + action.call();
        } catch (Exception e) {
            Throwable cause = e;
            for (int i = 0; i < 10 && cause != null; i++) {
                if (cause == wanted) {
                    return "that exception";
                }
                cause = cause.getCause();
            }
            return "another exception, " + e.getClass().getSimpleName();
        }
    }
}
