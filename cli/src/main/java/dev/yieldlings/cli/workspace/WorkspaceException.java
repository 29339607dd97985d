package dev.yieldlings.cli.workspace;

import dev.yieldlings.engine.file.DiskTrouble;
import java.io.IOException;

/** A workspace can't be used or made as things are on this disk; the message says why, for the user. */
public final class WorkspaceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes one; the message is shown as it is. */
    public WorkspaceException(String message) {
        super(message);
    }

    /**
     * Makes one for a file that could not be read or written.
     *
     * @param what what can't be done, in the words before the colon
     */
    public WorkspaceException(String what, IOException cause) {
        super(what + ": " + DiskTrouble.of(cause), cause);
    }
}
