package dev.yieldlings.worker.wire;

import java.io.IOException;

/** Thrown for bytes that are not a frame of this conversation. */
public final class FrameException extends IOException {
    /** Creates an exception whose message says what was wrong with the bytes. */
    public FrameException(String message) {
        super(message);
    }
}
