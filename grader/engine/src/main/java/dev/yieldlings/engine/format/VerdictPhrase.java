package dev.yieldlings.engine.format;

import dev.yieldlings.engine.report.Verdict;

/** The verdicts as phrases for people. */
public final class VerdictPhrase {
    private VerdictPhrase() {}

    /** Returns the phrase, such as {@code Does not compile}. */
    public static String of(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "Passed";
            case FAILED -> "Not passed";
            case DOES_NOT_COMPILE -> "Does not compile";
            case NOT_ADMITTED -> "Uses what is not admitted";
            case OUT_OF_STEPS -> "Ran out of steps";
            case OUT_OF_TIME -> "Used up its time";
            case OUT_OF_MEMORY -> "Used up its memory";
            case CRASHED -> "Ended unexpectedly";
            case UNREADABLE -> "Can't be read";
        };
    }
}
