package dev.yieldlings.cli.play;

import dev.yieldlings.cli.text.SafeText;
import java.util.Arrays;

/** A game has failed. The message says how and where, in one sentence. */
final class PlayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PlayException(Throwable failure) {
        super(
                "The game broke off: " + SafeText.line(String.valueOf(failure)) + place(failure) + ".",
                failure,
                false,
                false);
    }

    /** The first stack frame outside of the JDK and the kit, in the unnamed package. */
    private static String place(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().indexOf('.') < 0)
                .findFirst()
                .map(frame -> ", at " + frame.getFileName() + " line " + frame.getLineNumber())
                .orElse("");
    }
}
