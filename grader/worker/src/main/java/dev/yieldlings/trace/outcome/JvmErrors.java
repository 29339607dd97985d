package dev.yieldlings.trace.outcome;

/**
 * Records the JVM's own errors since a job began. A class that failed to initialise stays broken for the life of the
 * JVM. It may even be a class of the JDK, if its first use happened on a full stack.
 */
public final class JvmErrors {
    private static final int MOST_CAUSES = 20;

    /** What the errors mean for the JVM. */
    public enum Met {
        /** There were no errors. */
        NONE,
        /** Classes of the submission failed to initialise or link. */
        OF_THE_SUBMISSION,
        /** The stack was full, or another class failed to initialise or link. */
        OF_THE_JVM
    }

    private static volatile Met met = Met.NONE;

    private JvmErrors() {}

    /** Forgets all errors. */
    public static void begin() {
        met = Met.NONE;
    }

    /** Returns the most serious kind of error so far. */
    public static Met met() {
        return met;
    }

    /** Records an exception and its causes, if they are such errors. */
    public static void note(Throwable thrown) {
        Throwable each = thrown;
        for (int depth = 0; each != null && depth < MOST_CAUSES; depth++) {
            if (each instanceof StackOverflowError && !(each instanceof CountedOverflow)) {
                met = Met.OF_THE_JVM;
            } else if (each instanceof LinkageError && met == Met.NONE) {
                met = Thrown.isInitializingItsOwn(each) ? Met.OF_THE_SUBMISSION : Met.OF_THE_JVM;
            }
            // Only an exception of a JDK class is asked for its cause, because a submission's class may override
            // getCause().
            each = each.getClass().getClassLoader() == null ? each.getCause() : null;
        }
    }
}
