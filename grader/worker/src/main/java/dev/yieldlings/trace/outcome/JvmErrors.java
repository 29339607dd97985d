package dev.yieldlings.trace.outcome;

/**
 * The JVM's own errors that were met since a job began: a class that could not be initialised stays so for the life of the
 * JVM, even one of the JDK's, whose first use happened to be where no stack was left.
 */
public final class JvmErrors {
    private static final int MOST_CAUSES = 20;

    /** What they say of the JVM. */
    public enum Met {
        /** There were none. */
        NONE,
        /** Classes of the submission could not be initialised or linked. */
        OF_THE_SUBMISSION,
        /** The stack was full, or it was another class. */
        OF_THE_JVM
    }

    private static volatile Met met = Met.NONE;

    private JvmErrors() {}

    /** Forgets what was met. */
    public static void begin() {
        met = Met.NONE;
    }

    /** What was met. */
    public static Met met() {
        return met;
    }

    /** Looks at something that was thrown, and what caused it. */
    public static void note(Throwable thrown) {
        Throwable each = thrown;
        for (int depth = 0; each != null && depth < MOST_CAUSES; depth++) {
            if (each instanceof StackOverflowError && !(each instanceof CountedOverflow)) {
                met = Met.OF_THE_JVM;
            } else if (each instanceof LinkageError && met == Met.NONE) {
                met = Thrown.isInitializingItsOwn(each) ? Met.OF_THE_SUBMISSION : Met.OF_THE_JVM;
            }
            // The cause is asked only of errors that are the JDK's own: a submission's may answer anything.
            each = each.getClass().getClassLoader() == null ? each.getCause() : null;
        }
    }
}
