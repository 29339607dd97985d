package dev.yieldlings.engine.render;

import dev.yieldlings.trace.data.Fact;
import dev.yieldlings.trace.data.Thrown;

/** An exception in words: its type, its message, and the learner's line that it came from. */
final class ThrownText {
    private static final String KIT = "dev.yieldlings.kit.";

    private ThrownText() {}

    /** Returns a text such as {@code IllegalStateException: no more (at MyRange.java:9)}. */
    static Prose of(Thrown thrown) {
        Prose text = Prose.value(thrown.type());
        if (!thrown.message().isBlank()) {
            text = text.and(": ").andValue(thrown.message());
        }
        if (thrown.place().isPresent()) {
            text = text.and(" (at ").andPlace(thrown.place().get()).and(")");
        }
        return thrown.initializing().isEmpty()
                ? text
                : text.and(" in the static initialiser of ").andValue(thrown.initializing());
    }

    /** Returns what an exception means to a learner; empty for an exception that needs no explanation. */
    static Prose explanation(Thrown thrown) {
        if (!thrown.initializing().isEmpty()) {
            return Prose.of("A static initialiser runs once, when its class is first used. This one threw, so ")
                    .andValue(thrown.initializing())
                    .and(" can't be used at all, and everything that uses it fails.");
        }
        return Prose.of(
                switch (thrown.qualifiedType()) {
                    case KIT + "NotPrimedException" ->
                        "A generator that was just made has not run to its first yield, so nothing there can receive a value: call next() (or send null) first.";
                    case KIT + "AlreadyExecutingException" ->
                        "The generator was running at that moment: its own body, or something that its body called, asked it to go on.";
                    case KIT + "IgnoredExitException" ->
                        "close() raises GeneratorExit at the yield where the body waits, and the body went on to another yield. Does it catch Throwable or Error, or yield in a finally block?";
                    case KIT + "LeakedStopIterationException" ->
                        "A StopIteration came out of the body itself, often from a next() in it on a generator that had ended. Catch it there; to end the body, return.";
                    case KIT + "StopIteration" -> "StopIteration says that the generator's body has returned.";
                    case KIT + "GeneratorExit" ->
                        "GeneratorExit is what close() raises at the yield where the body waits. It ends the body; nobody outside should see it.";
                    case "java.lang.StackOverflowError" ->
                        "A method calls itself there, directly or through others, and never ends.";
                    case "java.lang.UnsupportedOperationException" ->
                        "Is that a method that you have not written yet, or a collection that can't be changed?";
                    default -> "";
                });
    }

    /** Returns a plain test's failure: its message, and the expected and actual values that the message lacks. */
    static Prose of(Fact.TestFailed failed) {
        Prose text = failed.test().isEmpty()
                ? Prose.NONE
                : Prose.value(failed.test()).and(": ");
        String says = oneLine(failed.says());
        text = text.and(says.isEmpty() ? Prose.of("the test failed") : Prose.value(says));
        if (failed.expected().isPresent()
                && !says.contains(oneLine(failed.expected().get()))) {
            text = text.and("; expected ").andValue(failed.expected().get());
        }
        if (failed.actual().isPresent()
                && !says.contains(oneLine(failed.actual().get()))) {
            text = text.and("; got ").andValue(failed.actual().get());
        }
        Prose told = says.endsWith(".") ? text : text.and(".");
        return failed.place()
                .map(place -> told.and(" (").andPlace(place).and(")"))
                .orElse(told);
    }

    /** Assertion messages may have several indented lines. */
    private static String oneLine(String says) {
        return String.join(
                " ",
                says.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }
}
