package dev.yieldlings.engine.author.scaffold;

import java.util.Locale;

/** The kind of class that learners write in an exercise. */
public enum Kind {
    /** An iterator, with a suite of scripts. */
    ITERATOR,
    /** A generator, with a suite of scripts. */
    GENERATOR,
    /** A generator that is sent values, with a suite of scripts. */
    COROUTINE,
    /** A class, with a suite of plain JUnit tests. */
    OBJECT;

    /** Returns the kind's name on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
