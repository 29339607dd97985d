package dev.yieldlings.engine.batch;

import dev.yieldlings.engine.batch.folder.LedgerEntry;
import dev.yieldlings.engine.report.Report;
import java.util.Optional;

/** What came of a submission of a batch. */
public sealed interface Result {
    /**
     * What a report depends on.
     *
     * @param edition the digest of the exercise and of the program
     * @param digest the digest of these and of what was handed in
     * @param likeness a digest that submissions share which differ only in names, comments and layout; empty if there
     *     is nothing to compare
     */
    record Key(String edition, String digest, String likeness) {
        /** Of what is to be graded anew each time. */
        public static final Key NONE = new Key("", "", "");
    }

    /**
     * It was graded now.
     *
     * @param task what was graded
     * @param key what the report depends on; nothing if the report is not to be kept for the next run
     * @param report the report on it
     * @param ours whether it is the grader that broke on it, not the submission
     */
    record Graded(Task task, Optional<Key> key, Report report, boolean ours) implements Result {}

    /**
     * It has a report from a run before, and nothing that it depends on has changed since.
     *
     * @param task what would have been graded
     * @param entry what the ledger says of it
     */
    record Kept(Task task, LedgerEntry entry) implements Result {}
}
