package dev.yieldlings.worker.run;

import dev.yieldlings.worker.message.Message;
import java.io.IOException;

/** Where the answers to a job go. */
public interface Replies {
    /**
     * Sends one answer.
     *
     * @throws IOException if the parent is gone
     */
    void send(Message message) throws IOException;
}
