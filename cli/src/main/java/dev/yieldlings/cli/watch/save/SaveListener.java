package dev.yieldlings.cli.watch.save;

import java.util.Set;

/** Hears of saves, on their own thread; all that is saved while it is busy comes in one call afterwards. */
public interface SaveListener {
    /**
     * Files of these exercises were saved, made, moved or deleted. One save may be told twice, where an editor takes its
     * time in the middle of it; it is never told only before its end.
     *
     * @param exercises the ids; all there are, where it can't be told which
     */
    void saved(Set<String> exercises);

    /**
     * From now on no save is noticed; this is the last call.
     *
     * @param why what is the matter and what to do about it
     */
    void blind(SavesException why);
}
