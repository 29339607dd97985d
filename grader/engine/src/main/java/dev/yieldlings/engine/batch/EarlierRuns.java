package dev.yieldlings.engine.batch;

import dev.yieldlings.engine.batch.folder.LedgerEntry;
import java.util.Optional;

/** What runs before this one left behind. */
public interface EarlierRuns {
    /**
     * Looks for a report that still holds.
     *
     * @param report the report's name
     * @param key what a report on it would depend on now
     */
    Optional<LedgerEntry> find(String report, String key);
}
