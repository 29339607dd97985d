package dev.yieldlings.cli.watch.save;

import dev.yieldlings.engine.file.DiskTrouble;
import java.io.IOException;

/** Saves can't be noticed on this machine as it stands; the message says why and what to do, for the user. */
public final class SavesException extends Exception {
    private static final long serialVersionUID = 1L;

    private SavesException(String message, IOException cause) {
        super(message, cause);
    }

    /** Makes one of what the system said. The JDK tells its limits apart from other failures by their text only. */
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
