package dev.yieldlings.engine.batch;

import java.util.Optional;

/** What runs before this one left behind. */
public interface Earlier {
    /**
     * Looks for a report that still holds.
     *
     * @param report the report's name
     * @param key what a report on it would depend on now
     */
    Optional<Row> find(String report, String key);
}
