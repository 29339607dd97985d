package dev.yieldlings.cli.watch.save;

import dev.yieldlings.engine.file.DiskTrouble;
import java.io.IOException;

/** Saves can't be watched on this machine. The message is for the user: it says why and what to do. */
public final class SavesException extends Exception {
    private static final long serialVersionUID = 1L;

    private SavesException(String message, IOException cause) {
        super(message, cause);
    }

    /**
     * Makes an exception from the system's error. The JDK distinguishes the inotify limits from other failures
     * only by the message.
     */
    static SavesException of(IOException cause) {
        String said = String.valueOf(cause.getMessage());
        String message;
        if (said.contains("limit of inotify watches")) {
            message = limit("watched folders", "max_user_watches=524288");
        } else if (said.contains("limit of inotify instances")) {
            message = limit("programs that watch", "max_user_instances=1024");
        } else {
            message = "Your saves can't be noticed: " + DiskTrouble.of(cause) + ".";
        }
        return new SavesException(message, cause);
    }

    private static String limit(String what, String setting) {
        return "Your saves can't be noticed, because this system's limit of " + what + " is reached. "
                + "`sudo sysctl fs.inotify." + setting + "` raises it.";
    }
}
