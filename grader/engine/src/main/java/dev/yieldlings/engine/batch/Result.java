package dev.yieldlings.engine.batch;

import dev.yieldlings.engine.batch.folder.LedgerEntry;
import dev.yieldlings.engine.report.Report;
import java.util.Optional;

/** The result of a task in a batch. */
public sealed interface Result {
    /**
     * The digests of everything that a report depends on.
     *
     * @param edition the digest of the exercise and of the program
     * @param digest the digest of the exercise, the program and the submission
     * @param likeness a digest that is equal for submissions that differ only in names, comments and layout; empty if
     *     there is nothing to compare
     */
    record Key(String edition, String digest, String likeness) {
        /** The key of a submission that every run grades again. */
        public static final Key NONE = new Key("", "", "");
    }

    /**
     * This run graded the submission.
     *
     * @param task the task
     * @param key the digests that the report depends on; empty if the next run must grade again
     * @param report the report
     * @param ours whether the grader failed, rather than the submission
     */
    record Graded(Task task, Optional<Key> key, Report report, boolean ours) implements Result {}

    /**
     * A report of an earlier run is still valid, because nothing that it depends on has changed.
     *
     * @param task the task
     * @param entry the ledger's entry for the report
     */
    record Kept(Task task, LedgerEntry entry) implements Result {}
}
