package dev.yieldlings.worker.wire;

import java.io.IOException;

/** Bytes arrived that are not a frame of this conversation. */
public final class FrameException extends IOException {
    /** Makes one that says what was wrong with the bytes. */
    public FrameException(String message) {
        super(message);
    }
}
