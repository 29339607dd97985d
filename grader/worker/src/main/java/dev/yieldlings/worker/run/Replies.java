package dev.yieldlings.worker.run;

import dev.yieldlings.worker.message.Message;
import java.io.IOException;

/** Receives the answers to a job. */
public interface Replies {
    /**
     * Sends one answer.
     *
     * @throws IOException if the parent has ended
     */
    void send(Message message) throws IOException;
}
