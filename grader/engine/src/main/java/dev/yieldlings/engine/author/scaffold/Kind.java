package dev.yieldlings.engine.author.scaffold;

import java.util.Locale;

/** What an exercise has learners write. */
public enum Kind {
    /** An iterator, with a suite of scripts. */
    ITERATOR,
    /** A generator, with a suite of scripts. */
    GENERATOR,
    /** A generator that is sent values, with a suite of scripts. */
    COROUTINE,
    /** A class, with a suite of plain JUnit tests. */
    OBJECT;

    /** Its name as it is typed. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
