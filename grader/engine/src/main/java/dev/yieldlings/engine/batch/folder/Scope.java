package dev.yieldlings.engine.batch.folder;

import dev.yieldlings.engine.batch.Shard;
import java.util.Set;

/**
 * The exercises and the shard that a run grades. Entries of a results folder outside this scope belong to other runs
 * and stay as they are.
 *
 * @param exercises the ids of the exercises that the user named; if there are none, exercises are inferred from each
 *     submission
 * @param shard the part of the submissions that is graded
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

    /** Returns an entry's {@code asked} value: the exercise's id if the user named it, or else an empty string. */
    String asked(String exercise) {
        return exercises.contains(exercise) ? exercise : "";
    }
}
