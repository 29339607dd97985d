package dev.yieldlings.cli.prompt;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The commands of the prompt, which start with a colon. */
enum Directive {
    FRAME("NAME", "shows where a generator waits, with its source and its local variables; an iterator's fields"),
    DRAW("[NAME]", "draws the conversation with your iterators and generators so far, or with one of them"),
    SAVE("[FILE]", "saves what you typed as a small program, to be run by yieldlings run --file FILE"),
    HELP("", "shows this"),
    QUIT("", "leaves; so does Ctrl-D");

    private final String argument;
    private final String purpose;

    Directive(String argument, String purpose) {
        this.argument = argument;
        this.purpose = purpose;
    }

    /** Returns the directive with this name or prefix. */
    static Optional<Directive> of(String word) {
        return word.isEmpty()
                ? Optional.empty()
                : Stream.of(values())
                        .filter(each -> each.word().startsWith(word.toLowerCase(Locale.ROOT)))
                        .findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String usage() {
        return ":" + word() + (argument.isEmpty() ? "" : " " + argument);
    }

    String purpose() {
        return purpose;
    }
}
