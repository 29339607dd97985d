import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.model.Inputs;
import dev.yieldlings.trace.model.Model;
import java.util.Arrays;
import java.util.List;

class KeysSuite {
    private static final String RESTORE = FakeTerminal.RESTORE;

    @Check("primed")
    void primed() {
        FakeTerminal terminal = new FakeTerminal('h', 'i');
        handedOut(
                        terminal,
                        Why.because("It comes primed, waiting at its first yield: by then the terminal is in"
                                        + " cbreak mode, and you have kept its earlier settings.")
                                .ask("Which code calls next() for the first time?"))
                .state(State.SUSPENDED)
                .call("is the terminal as before?", terminal::isAsBefore)
                .answers(false)
                .because("To restore the terminal, you must ask for its attributes, too. And don't read a key before"
                        + " the caller asks for one.")
                .call(
                        "what was called on the terminal, sorted",
                        () -> terminal.calls.stream().sorted().toList())
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
                    .happens("read() gives -1", RESTORE)
                    .call("is the terminal as before?", odd::isAsBefore)
                    .answers(true);
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
        two.next().yields(105).next().stops().happens("read() gives -1", RESTORE);
        two.call("are both terminals as before?", () -> left.isAsBefore() && right.isAsBefore())
                .answers(true);
    }

    @Check("closed")
    void closed() {
        FakeTerminal terminal = new FakeTerminal('h', 'i', '!');
        keys(
                        terminal,
                        Why.because("close() throws a GeneratorExit at the yield where the body waits. However the"
                                        + " body ends, it must restore the terminal on the way out, once, and must"
                                        + " not go on.")
                                .ask("What does Java have for \"however it ends\"?"))
                .yieldsEach(104, 105)
                .close()
                .happens(RESTORE)
                .in(State.CLOSED)
                .close()
                .happens()
                .next()
                .stops()
                .happens();
        FakeTerminal unused = new FakeTerminal('h', 'i');
        keys(
                        unused,
                        Why.because("Closed before the first key: the terminal has been in cbreak mode since the"
                                        + " priming, so you must restore it here too.")
                                .ask("Is the first yield inside your try?"))
                .close()
                .happens(RESTORE)
                .in(State.CLOSED);
    }

    @Check("raised")
    void raised() {
        for (Throwable exception :
                new Throwable[] {new IllegalStateException("the game is over"), new AssertionError("can't be")}) {
            FakeTerminal terminal = new FakeTerminal('h', 'i');
            keys(
                            terminal,
                            "What the caller raises comes out at the waiting yield. It goes on to the caller, as the"
                                    + " very same object, and the terminal is restored on the way.")
                    .next()
                    .yields(104)
                    .raise(exception)
                    .raises(exception)
                    .in(State.CLOSED)
                    .call("was the terminal restored?", terminal::isRestored)
                    .answers(true)
                    .next()
                    .stops()
                    .happens();
        }
    }

    @Check("read-error")
    void readError() {
        IllegalStateException failure = new IllegalStateException("the terminal is gone");
        for (Throwable thrown : new Throwable[] {failure, new AssertionError("can't be")}) {
            FakeTerminal terminal = new FakeTerminal('h').failing(thrown);
            FakeTerminal silent = new FakeTerminal().failing(thrown);
            Why rule =
                    Why.because("The caller must learn of what read() throws: it comes out of next(), as the very same "
                            + "object. On its way the terminal is restored.");
            keys(terminal, rule)
                    .next()
                    .yields(104)
                    .next()
                    .raises(thrown)
                    .in(State.CLOSED)
                    .call("was the terminal restored?", terminal::isRestored)
                    .answers(true)
                    .next()
                    .stops()
                    .happens();
            keys(silent, rule)
                    .next()
                    .raises(thrown)
                    .in(State.CLOSED)
                    .call("was the terminal restored?", silent::isRestored)
                    .answers(true);
        }
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
                        Inputs.ints(0, 3).and(Inputs.oneOf(false, true)),
                        how -> "cbreakKeys(a terminal with " + how.first() + (how.first() == 1 ? " key" : " keys")
                                + (how.second() ? ", which then breaks down)" : ")"),
                        how -> new DrivenKeys(how.first(), how.second(), Keys::cbreakKeys),
                        how -> new DrivenKeys(how.first(), how.second(), reference.Keys::cbreakKeys))
                .call("next()", DrivenKeys::next, DrivenKeys::next)
                .call("next()", DrivenKeys::next, DrivenKeys::next)
                .call("next()", DrivenKeys::next, DrivenKeys::next)
                .call("close()", DrivenKeys::close, DrivenKeys::close)
                .call("raise(IllegalStateException)", DrivenKeys::raise, DrivenKeys::raise)
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
}
