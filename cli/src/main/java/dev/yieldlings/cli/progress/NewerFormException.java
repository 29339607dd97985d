package dev.yieldlings.cli.progress;

import java.io.IOException;

/** A later version of the program wrote the progress file, so this version must not change it. */
final class NewerFormException extends IOException {
    private static final long serialVersionUID = 1L;

    NewerFormException() {
        super("it was written by a newer yieldlings; use that version or a later one");
    }
}
