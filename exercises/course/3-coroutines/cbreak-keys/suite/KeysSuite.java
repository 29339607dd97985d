import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.model.Inputs;
import dev.yieldlings.trace.model.Model;
import dev.yieldlings.trace.source.Noted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

class KeysSuite {
    private static final String RESTORE = "restore(the attributes of before)";

    @Check("primed")
    void primed() {
        FakeTerminal terminal = new FakeTerminal('h', 'i');
        handedOut(
                        terminal,
                        Why.because(
                                        "It comes primed, waiting at its first yield: by then the terminal is in cbreak mode, and "
                                                + "you have kept its earlier settings.")
                                .ask("Which code calls next() for the first time?"))
                .state(State.SUSPENDED)
                .call("is the terminal as before?", terminal::isAsBefore)
                .answers(false)
                .because("To restore the terminal, you must ask for its attributes before you change them. And don't "
                        + "read a key before the caller asks for one.")
                .call("what was called on the terminal", () -> terminal.calls)
                .answers(List.of("attributes()", "cbreak()"))
                .because("Priming has taken the first yield, which says nothing; the first key comes after that.")
                .next()
                .yields(104)
                .in(State.SUSPENDED);
    }

    @Check("keys")
    void keys() {
        FakeTerminal terminal = new FakeTerminal('h', 'e', 'l', 'l', 'o', 'x');
        GeneratorScript<Integer, Void, Void> script = keys(
                terminal,
                "Each next() reads one key, yields its number and waits. Don't read ahead: read() waits "
                        + "until somebody presses a key, and the caller has not asked for the next one yet.");
        for (char key : "hello".toCharArray()) {
            script.next().yields((int) key).happens("read() gives " + (int) key).in(State.SUSPENDED);
        }
        script.because("As long as keys may come, the terminal stays in cbreak mode.")
                .call("is the terminal as before?", terminal::isAsBefore)
                .answers(false);

        FakeTerminal odd = new FakeTerminal(0, 3, 4, 10, 26, 127, 128, 255, 1);
        keys(odd, "Every number from 0 to 255 is a key. Only -1 is the end.")
                .yieldsEach(0, 3, 4, 10, 26, 127, 128, 255, 1);
    }

    @Check("end")
    void end() {
        FakeTerminal terminal = new FakeTerminal('h');
        keys(
                        terminal,
                        "When read() returns -1, no more keys can come: end the generator and restore the terminal, "
                                + "once.")
                .next()
                .yields(104)
                .next()
                .stops()
                .happens("read() gives -1", RESTORE)
                .in(State.CLOSED)
                .because("It has ended, for good: read nothing more, and don't restore the terminal a second time.")
                .next()
                .stops()
                .happens()
                .close()
                .happens()
                .in(State.CLOSED);
        FakeTerminal silent = new FakeTerminal();
        keys(silent, "There may be no key at all.")
                .next()
                .stops()
                .happens("read() gives -1", RESTORE)
                .in(State.CLOSED);
        for (Object before : Arrays.asList(null, 0, "")) {
            FakeTerminal odd = FakeTerminal.with(before, 'h');
            keys(odd, "What the attributes are is up to the terminal: " + before + " is set back like any others.")
                    .next()
                    .yields(104)
                    .next()
                    .stops()
                    .happens("read() gives -1", RESTORE);
        }
        FakeTerminal left = FakeTerminal.with("left", 'h');
        FakeTerminal right = FakeTerminal.with("right", 'h', 'i');
        GeneratorScript<Integer, Void, Void> one =
                keys(left, "Two terminals at the same time each get their own settings back.");
        GeneratorScript<Integer, Void, Void> two =
                keys(right, "Two terminals at the same time each get their own settings back.");
        one.next().yields(104);
        two.next().yields(104);
        one.next().stops().happens("read() gives -1", RESTORE);
        two.next().yields(105).close().happens(RESTORE);
    }

    @Check("closed")
    void closed() {
        FakeTerminal terminal = new FakeTerminal('h', 'i', '!');
        keys(
                        terminal,
                        Why.because(
                                        "close() throws a GeneratorExit at the yield where the body waits. However the body ends, it "
                                                + "must restore the terminal on the way out, once, and must not go on.")
                                .ask("What does Java have for \"however it ends\"?"))
                .yieldsEach(104, 105)
                .close()
                .happens(RESTORE)
                .in(State.CLOSED)
                .call("is the terminal as before?", terminal::isAsBefore)
                .answers(true)
                .close()
                .happens()
                .next()
                .stops()
                .happens();
        FakeTerminal unused = new FakeTerminal('h', 'i');
        keys(
                        unused,
                        Why.because(
                                        "Closed before the first key: the terminal has been in cbreak mode since the priming, so you "
                                                + "must restore it here too.")
                                .ask("Is the first yield inside your try?"))
                .close()
                .happens(RESTORE)
                .in(State.CLOSED);
    }

    @Check("raised")
    void raised() {
        IllegalStateException exception = new IllegalStateException("the game is over");
        Why rule =
                Why.because("What the caller raises comes out at the waiting yield. It goes on to the caller, as the "
                        + "very same object, and the terminal is restored on the way, once.");
        FakeTerminal terminal = new FakeTerminal('h', 'i');
        keys(terminal, rule)
                .next()
                .yields(104)
                .raise(exception)
                .raises(exception)
                .happens(RESTORE)
                .in(State.CLOSED)
                .next()
                .stops()
                .happens();
        FakeTerminal unused = new FakeTerminal('h', 'i');
        keys(unused, rule).raise(exception).raises(exception).happens(RESTORE).in(State.CLOSED);
    }

    @Check("read-error")
    void readError() {
        IllegalStateException failure = new IllegalStateException("the terminal is gone");
        Why rule = Why.because("The caller must learn of an error of read(): it comes out of next(), as the very same "
                + "object. On its way the terminal is restored, once.");
        FakeTerminal terminal = new FakeTerminal('h').failing(failure);
        keys(terminal, rule)
                .next()
                .yields(104)
                .next()
                .raises(failure)
                .happens("read() fails", RESTORE)
                .in(State.CLOSED)
                .next()
                .stops()
                .happens();
        FakeTerminal silent = new FakeTerminal().failing(failure);
        keys(silent, rule)
                .next()
                .raises(failure)
                .happens("read() fails", RESTORE)
                .in(State.CLOSED);
        for (String call : List.of("attributes()", "cbreak()", "restore()")) {
            Script.calls()
                    .because("An error of " + call
                            + " is the caller's to know, too: it is the very same that comes out.")
                    .call("cbreakKeys(terminal whose " + call + " fails), used to its end", () -> {
                        Generator<Integer, Void, Void> generator =
                                Keys.cbreakKeys(new FakeTerminal('h').failingIn(call, failure));
                        for (int step = 0; step < 3; step++) {
                            generator.next();
                        }
                        return generator.state();
                    })
                    .raises(failure);
        }
    }

    @Check("any-order")
    void anyOrder() {
        Model.objects(
                        Inputs.ints(0, 3),
                        count -> "cbreakKeys(a terminal with " + count + (count == 1 ? " key)" : " keys)"),
                        count -> new Driven(count, Keys::cbreakKeys),
                        count -> new Driven(count, reference.Keys::cbreakKeys))
                .call("next()", Driven::next, Driven::next)
                .call("next()", Driven::next, Driven::next)
                .call("next()", Driven::next, Driven::next)
                .call("close()", Driven::close, Driven::close)
                .call("raise(IllegalStateException)", Driven::raise, Driven::raise)
                .comparing(Object::toString)
                .because("Whatever you call, in whatever order: the calls to the terminal must be right.")
                .agrees();
    }

    private static GeneratorScript<Integer, Void, Void> keys(FakeTerminal terminal, String because) {
        return keys(terminal, Why.because(because));
    }

    private static GeneratorScript<Integer, Void, Void> keys(FakeTerminal terminal, Why because) {
        return ready(handedOut(terminal, because));
    }

    private static GeneratorScript<Integer, Void, Void> handedOut(FakeTerminal terminal, Why because) {
        return Script.because(because).generator("cbreakKeys(terminal)", () -> Keys.cbreakKeys(terminal));
    }

    /** Whether it is handed out primed is a check of its own; the others take a first step that is missing. */
    private static GeneratorScript<Integer, Void, Void> ready(GeneratorScript<Integer, Void, Void> script) {
        return script.generator().state() == State.CREATED ? script.next().completes() : script;
    }

    /** A terminal in memory that notes all that is done to it. */
    private static final class FakeTerminal implements RawTerminal {
        private final Object before;
        private final int[] keys;
        private final List<String> calls = new ArrayList<>();
        private Object mode;
        private int place;
        private RuntimeException failure;
        private String failing = "";

        FakeTerminal(int... keys) {
            this("attributes of before", keys);
        }

        static FakeTerminal with(Object before, int... keys) {
            return new FakeTerminal(before, keys);
        }

        private FakeTerminal(Object before, int[] keys) {
            this.before = before;
            this.mode = before;
            this.keys = keys;
        }

        /** Fails once the keys have been read. */
        FakeTerminal failing(RuntimeException thrown) {
            this.failure = thrown;
            return this;
        }

        FakeTerminal failingIn(String call, RuntimeException thrown) {
            this.failing = call;
            this.failure = thrown;
            return this;
        }

        private void failIn(String call) {
            if (failing.equals(call)) {
                throw failure;
            }
        }

        boolean isAsBefore() {
            return mode == before;
        }

        @Override
        public Object attributes() {
            note("attributes()");
            failIn("attributes()");
            return mode;
        }

        @Override
        public void cbreak() {
            note("cbreak()");
            failIn("cbreak()");
            mode = "attributes of cbreak mode";
        }

        @Override
        public void restore(Object attributes) {
            failIn("restore()");
            note(attributes == before ? RESTORE : "restore(other attributes)");
            mode = attributes;
        }

        @Override
        public int read() {
            if (place < keys.length) {
                note("read() gives " + keys[place]);
                return keys[place++];
            }
            if (failure != null && failing.isEmpty()) {
                note("read() fails");
                throw failure;
            }
            note("read() gives -1");
            return -1;
        }

        private void note(String call) {
            calls.add(call);
            Noted.event(call);
        }
    }

    /** A generator of keys with its terminal. */
    private static final class Driven {
        private final FakeTerminal terminal;
        private final Generator<Integer, Void, Void> generator;

        Driven(int count, Function<RawTerminal, Generator<Integer, Void, Void>> maker) {
            int[] keys = new int[count];
            for (int i = 0; i < count; i++) {
                keys[i] = 'a' + i;
            }
            this.terminal = new FakeTerminal(keys);
            this.generator = maker.apply(terminal);
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
            return generator.raise(new IllegalStateException("the game is over"));
        }

        @Override
        public String toString() {
            return generator.state() + " after " + String.join(", ", terminal.calls);
        }
    }
}
