package dev.yieldlings.engine.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Explains in words why a file could not be read or written. */
public final class DiskTrouble {
    private DiskTrouble() {}

    /** Returns the reason, as a phrase to follow a colon. */
    public static String of(IOException cause) {
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

    /** Java has no exception of its own for a full disk, so this depends on the system's message. */
    private static boolean isFull(IOException cause) {
        String message = String.valueOf(cause.getMessage());
        return message.contains("No space left on device") || message.contains("Disk quota exceeded");
    }
}
