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
import java.util.Objects;
import java.util.concurrent.Callable;

class TelnetKeysSuite {
    private static final List<Integer> NEGOTIATION = List.of(255, 253, 34, 255, 251, 1);

    @Check("negotiation")
    void negotiation() {
        FakeConnection connection = new FakeConnection('h');
        handedOut(
                        connection,
                        Why.because("It comes primed, and priming writes these six bytes, as numbers from 0 to"
                                        + " 255: without them the other side would send whole lines.")
                                .ask("Do you write them before the first yield? And are they bytes, not the letters"
                                        + " of a text?"))
                .state(State.SUSPENDED)
                .call("what was written to the connection", () -> connection.written)
                .answers(NEGOTIATION)
                .because("You have read nothing by then: nobody has asked for a key yet.")
                .call("how often the connection was read", () -> connection.reads)
                .answers(0)
                .because("Priming has taken the first yield, which says nothing; the first key comes after that. And "
                        + "you never write anything more.")
                .next()
                .yields('h')
                .in(State.SUSPENDED)
                .call("what was written to the connection", () -> connection.written)
                .answers(NEGOTIATION);
    }

    @Check("keys")
    void keys() {
        FakeConnection connection = new FakeConnection('r', 'p', 's', '?', 'x');
        GeneratorScript<Character, Void, Void> script = keys(
                connection,
                Why.because("Each next() reads one byte, and yields it as the char with the same number. Don't read "
                        + "ahead: the next key may be a long time coming, and nobody has asked for it yet."));
        int read = 0;
        for (char key : "rps?".toCharArray()) {
            read++;
            script.next()
                    .yields(key)
                    .in(State.SUSPENDED)
                    .call("how often the connection was read", () -> connection.reads)
                    .answers(read);
        }
        FakeConnection odd = new FakeConnection(0, 10, '5', 127, 128, 200, 233, 240, 250, 254, 1);
        GeneratorScript<Character, Void, Void> others = keys(
                odd,
                Why.because("Every byte that is input becomes the char with the same number, those above 127 too.")
                        .ask("Which types does your number go through on its way?"));
        for (int key : odd.bytes) {
            others.next().yields((char) key);
        }
        Why own = Why.because("Two generators at the same time each read from their own connection.");
        FakeConnection left = new FakeConnection('a', 'b');
        FakeConnection right = new FakeConnection('x', 'y', 'z');
        GeneratorScript<Character, Void, Void> one = keys(left, own);
        GeneratorScript<Character, Void, Void> two = keys(right, own);
        one.next().yields('a');
        two.next().yields('x');
        one.next().yields('b');
        two.next().yields('y');
        two.next().yields('z');
    }

    @Check("filtered")
    void filtered() {
        Why rule = Why.because("A byte that is not input is still an answer to a next(): null. Don't read more for it, "
                + "since the caller may have better things to do than wait for a key.");
        FakeConnection connection = new FakeConnection('r', 255, 253, 3, 'p', 255, 255, 255, 250, 34, 1, 240, 's', 1);
        GeneratorScript<Character, Void, Void> script = keys(connection, rule);
        Character[] answers = {'r', null, null, null, 'p', null, '\u00ff', null, null, null, null, null, 's'};
        for (int i = 0; i < answers.length; i++) {
            Character answer = answers[i];
            (answer == null ? script.next().yields(null) : script.next().answers("a char", Objects::nonNull))
                    .in(State.SUSPENDED)
                    .call("how often the connection was read", () -> connection.reads)
                    .answers(i + 1);
        }
        Why because = Why.because("What a byte means depends on those before it, on the same connection.")
                .ask("Does each guest have their own filter, for as long as they are there?");
        FakeConnection left = new FakeConnection(255, 253, 'a', 'b');
        FakeConnection right = new FakeConnection('c', 'd', 'e', 'f');
        GeneratorScript<Character, Void, Void> first =
                ready(Script.because(because).generator("first = keys(left)", () -> TelnetKeys.keys(left)));
        GeneratorScript<Character, Void, Void> second =
                ready(Script.because(because).generator("second = keys(right)", () -> TelnetKeys.keys(right)));
        first.next().yields(null);
        second.next().yields('c');
        first.next().yields(null);
        second.next().yields('d');
        first.next().yields(null);
        second.next().yields('e');
        first.next().yields('b');
    }

    @Check("end")
    void end() {
        FakeConnection connection = new FakeConnection('h');
        keys(
                        connection,
                        Why.because("When the connection ends, the keys end: next() throws a StopIteration, and"
                                        + " the connection is closed. But the reader's StopIteration must not"
                                        + " leave your body, because that is a mistake.")
                                .ask("Where do you catch it in your code?"))
                .yieldsEach('h')
                .next()
                .stops()
                .in(State.CLOSED)
                .call("is the connection closed?", () -> connection.isClosed)
                .answers(true)
                .because("It has ended, for good.")
                .next()
                .stops()
                .call("what was done after the closing", () -> connection.tooLate)
                .answers(List.of());
        FakeConnection silent = new FakeConnection();
        keys(silent, Why.because("The guest may say nothing at all."))
                .next()
                .stops()
                .in(State.CLOSED)
                .call("is the connection closed?", () -> silent.isClosed)
                .answers(true);
        FakeConnection cut = new FakeConnection('h', 255, 253);
        GeneratorScript<Character, Void, Void> script =
                keys(cut, Why.because("The connection may end in the middle of a telnet command."));
        script.call("next() until the end", () -> {
                    for (int i = 0; i < 9; i++) {
                        if (script.generator().resume(null) instanceof Step.Returned) {
                            return "the end";
                        }
                    }
                    return "no end after 9 calls";
                })
                .answers("the end")
                .call("is the connection closed?", () -> cut.isClosed)
                .answers(true);
        FakeConnection left = new FakeConnection('a');
        FakeConnection right = new FakeConnection('x', 'y');
        Why own =
                Why.because("The end of one guest is not the end of another.").ask("Is anything in your class static?");
        GeneratorScript<Character, Void, Void> one = keys(left, own);
        GeneratorScript<Character, Void, Void> two = keys(right, own);
        one.next().completes();
        two.next().completes();
        one.next().stops();
        two.next()
                .completes()
                .call("is the other one's connection closed?", () -> right.isClosed)
                .answers(false);
    }

    @Check("early")
    void early() {
        Why rule = Why.because("Your generator has made another one, which holds the connection, and nobody else has a "
                        + "reference to it. So when yours is closed early, it must close the other too. In Python that "
                        + "happens by itself.")
                .ask("What does Java have for it?");
        FakeConnection connection = new FakeConnection('h', 'i', '!');
        keys(connection, rule)
                .yieldsEach('h', 'i')
                .close()
                .in(State.CLOSED)
                .call("is the connection closed?", () -> connection.isClosed)
                .answers(true)
                .next()
                .stops();
        FakeConnection unused = new FakeConnection('h', 'i');
        keys(
                        unused,
                        Why.because(rule.reason() + " It already holds the connection before the first key.")
                                .ask(rule.question()))
                .close()
                .in(State.CLOSED)
                .call("is the connection closed?", () -> unused.isClosed)
                .answers(true);
        FakeConnection raised = new FakeConnection('h', 'i');
        IllegalStateException exception = new IllegalStateException("the game is over");
        keys(
                        raised,
                        Why.because(rule.reason() + " The same if the caller raises something.")
                                .ask(rule.question()))
                .next()
                .yields('h')
                .raise(exception)
                .raises(exception)
                .in(State.CLOSED)
                .call("is the connection closed?", () -> raised.isClosed)
                .answers(true);
    }

    @Check("read-error")
    void readError() {
        IOException failure = new IOException("connection reset");
        FakeConnection connection = new FakeConnection('h').failing(failure);
        GeneratorScript<Character, Void, Void> script = keys(
                connection,
                Why.because(
                        "A connection that breaks down has not ended: the caller must get the IOException of read(), "
                                + "itself or as the cause of another one; and you must close the connection."));
        script.next()
                .yields('h')
                .call("next(), and what comes out of it", () -> thrown(script.generator()::next, failure))
                .answers("the IOException of the connection")
                .in(State.CLOSED)
                .call("is the connection closed?", () -> connection.isClosed)
                .answers(true);
        IOException noWay = new IOException("nobody listens");
        FakeConnection deaf = new FakeConnection('a').failingToWrite(noWay);
        Script.calls()
                .because("An error of write() reaches the caller as well, itself or as the cause of another one.")
                .call(
                        "keys(connection that can't be written to).next()",
                        () -> thrown(() -> TelnetKeys.keys(deaf).next(), noWay))
                .answers("the IOException of the connection");
    }

    @Check("any-order")
    void anyOrder() {
        Model.objects(
                        Inputs.listsOf(Inputs.oneOf(97, 255, 253, 250, 240), 6),
                        bytes -> "keys(a connection with " + bytes + ")",
                        bytes -> new DrivenKeys(bytes, TelnetKeys::keys),
                        bytes -> new DrivenKeys(bytes, reference.TelnetKeys::keys))
                .call("next()", DrivenKeys::next, DrivenKeys::next)
                .call("next()", DrivenKeys::next, DrivenKeys::next)
                .call("next()", DrivenKeys::next, DrivenKeys::next)
                .call("next()", DrivenKeys::next, DrivenKeys::next)
                .call("close()", DrivenKeys::close, DrivenKeys::close)
                .call("raise(IllegalStateException)", DrivenKeys::raise, DrivenKeys::raise)
                .comparing(Object::toString)
                .because("Whatever comes in, and whatever you call: the keys and the reads must be right.")
                .agrees();
    }

    private static GeneratorScript<Character, Void, Void> keys(FakeConnection connection, Why because) {
        return ready(handedOut(connection, because));
    }

    private static GeneratorScript<Character, Void, Void> handedOut(FakeConnection connection, Why because) {
        return Script.because(because).generator("keys(connection)", () -> TelnetKeys.keys(connection));
    }

    /** Whether it is handed out primed is a check of its own; the others take a first step that is missing. */
    private static GeneratorScript<Character, Void, Void> ready(GeneratorScript<Character, Void, Void> script) {
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
                    return "the IOException of the connection";
                }
                cause = cause.getCause();
            }
            return "another exception, " + e.getClass().getSimpleName();
        }
    }
}
