package dev.yieldlings.worker.run;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.trace.outcome.Thrown;

/**
 * Recognises the grader's frames in a printed stack trace. Frames of the learner's, the kit's and the JDK's code are
 * shown, except for frames of the JDK that follow a frame of the grader.
 */
final class HiddenFrames {
    private static final String FRAME = "at ";
    private static final String LEARNERS = Thrown.SUBMISSION_LOADER + "//";
    private static final String KIT = Generator.class.getPackageName() + ".";
    private static final String JDK = "java.base/";

    private boolean below;

    /** Returns whether a line is one of the grader's frames. Callers pass the lines of a trace in order. */
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
