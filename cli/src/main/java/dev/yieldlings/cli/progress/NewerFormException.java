package dev.yieldlings.cli.progress;

import java.io.IOException;

/** The progress was written by a later version of the program, and is better left alone. */
final class NewerFormException extends IOException {
    private static final long serialVersionUID = 1L;

    NewerFormException() {
        super("it was written by a newer yieldlings; use that version or a later one");
    }
}
