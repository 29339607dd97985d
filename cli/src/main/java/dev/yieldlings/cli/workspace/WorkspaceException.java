package dev.yieldlings.cli.workspace;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** A workspace can't be used or made as things stand on this disk; the message says why, for the user. */
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
        super(what + ": " + reason(cause), cause);
    }

    /** Why a file could not be read or written, in words. */
    public static String reason(IOException cause) {
        if (isFull(cause)) {
            return "the disk is full";
        }
        return switch (cause) {
            case AccessDeniedException e -> e.getFile() + " is protected";
            case NoSuchFileException e -> e.getFile() + " is not there";
            case FileAlreadyExistsException e -> e.getFile() + " is in the way";
            case NotDirectoryException e -> e.getFile() + " is not a folder";
            case FileSystemException e when e.getReason() != null -> e.getFile() + ": " + e.getReason();
            default -> cause.getMessage() == null ? cause.toString() : cause.getMessage();
        };
    }

    /** The system's own words are all that tells this. */
    private static boolean isFull(IOException cause) {
        String message = String.valueOf(cause.getMessage());
        return message.contains("No space left on device") || message.contains("Disk quota exceeded");
    }
}
