package dev.yieldlings.engine.batch;

import dev.yieldlings.engine.batch.folder.LedgerEntry;
import java.util.Optional;

/** The reports that earlier runs left behind. */
public interface EarlierRuns {
    /**
     * Finds a report that is still valid.
     *
     * @param report the report's name, without its extension
     * @param key the digest of everything that a new report would depend on
     * @return the ledger's entry, or empty if there is no report with this digest
     */
    Optional<LedgerEntry> find(String report, String key);
}
