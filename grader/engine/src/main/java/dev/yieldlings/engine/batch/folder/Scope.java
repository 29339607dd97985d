package dev.yieldlings.engine.batch.folder;

import dev.yieldlings.engine.batch.Shard;
import java.util.Set;

/**
 * What a run grades. What is outside of it in a folder of results is another run's, and stays as it is.
 *
 * @param exercises the ids of the exercises that were named; where there are none, each submission is looked at
 * @param shard the part of the submissions
 */
public record Scope(Set<String> exercises, Shard shard) {
    public Scope {
        exercises = Set.copyOf(exercises);
    }

    boolean has(LedgerEntry entry) {
        boolean isAsked = exercises.isEmpty()
                ? entry.asked().isEmpty()
                : exercises.contains(entry.row().exercise());
        return isAsked && shard.has(entry.row().submission());
    }

    /** What an entry says that it was graded for. */
    String asked(String exercise) {
        return exercises.contains(exercise) ? exercise : "";
    }
}
