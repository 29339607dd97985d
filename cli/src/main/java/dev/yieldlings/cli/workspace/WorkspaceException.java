package dev.yieldlings.cli.workspace;

import dev.yieldlings.engine.file.DiskTrouble;
import java.io.IOException;

/** A workspace can't be used or created. The message tells the user why. */
public final class WorkspaceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates an exception whose message is shown unchanged. */
    public WorkspaceException(String message) {
        super(message);
    }

    /**
     * Creates an exception for a file that could not be read or written.
     *
     * @param what the part of the message before the colon, which says what failed
     */
    public WorkspaceException(String what, IOException cause) {
        super(what + ": " + DiskTrouble.of(cause), cause);
    }
}
