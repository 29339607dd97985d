package dev.yieldlings.cli.watch.save;

import java.util.Set;

/** Receives saves on a thread of its own. Saves that happen during a call are combined into the next call. */
public interface SaveListener {
    /**
     * Files of these exercises were saved, created, moved or deleted. A save may be reported twice if the editor
     * pauses in the middle of it, but always at least once after its end.
     *
     * @param exercises the ids; all ids if it is unknown which exercises changed
     */
    void saved(Set<String> exercises);

    /**
     * Saves are no longer noticed. This is the last call.
     *
     * @param why the cause and what to do about it
     */
    void blind(SavesException why);
}
