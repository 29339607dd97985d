package dev.yieldlings.cli.watch.session;

import java.util.function.Supplier;

/** What comes of an action or an event. */
public sealed interface Answer {
    /** Nothing that there would be to read. */
    record Stay() implements Answer {}

    /** Something to read. */
    record Show(Text text) implements Answer {}

    /**
     * A text that was shown, with something added.
     *
     * @param before the text
     * @param after the text with what was added
     * @param sentence what was added
     */
    record Amend(Text before, Text after, String sentence) implements Answer {}

    /** A sentence beside what is shown already. */
    record Say(String sentence) implements Answer {}

    /** A question, and what comes of a yes. */
    record Ask(String question, Supplier<Answer> yes) implements Answer {}
}
