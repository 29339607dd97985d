package dev.yieldlings.worker.run;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.trace.outcome.Thrown;

/**
 * Tells the grader's frames in a printed stack trace from the learner's, the kit's and the JDK's; those of the JDK that
 * are below one of the grader's are its too.
 */
final class HiddenFrames {
    private static final String FRAME = "at ";
    private static final String LEARNERS = Thrown.SUBMISSION_LOADER + "//";
    private static final String KIT = Generator.class.getPackageName() + ".";
    private static final String JDK = "java.base/";

    private boolean below;

    /** Whether a line is a frame of the grader's; the lines of a trace come in their order. */
    boolean hides(String line) {
        String text = line.strip();
        if (line.isEmpty() || line.charAt(0) != '\t' || !text.startsWith(FRAME)) {
            below = false;
            return false;
        }
        String frame = text.substring(FRAME.length());
        boolean jdks = frame.startsWith(JDK);
        boolean shown = frame.startsWith(LEARNERS) || frame.startsWith(KIT);
        below = !shown && (!jdks || below);
        return below;
    }
}
