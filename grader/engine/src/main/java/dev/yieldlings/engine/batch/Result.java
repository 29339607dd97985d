package dev.yieldlings.engine.batch;

import dev.yieldlings.engine.report.Report;
import java.util.Optional;

/** What came of a submission of a batch. */
public sealed interface Result {
    /**
     * It was graded now.
     *
     * @param submission its folder's name
     * @param key what the report depends on; nothing where the report is not to be kept for the next run
     * @param report the report on it
     * @param ours whether it is the grader that broke on it, not the submission
     */
    record Graded(String submission, Optional<String> key, Report report, boolean ours) implements Result {}

    /**
     * It has a report from a run before, and nothing that it depends on has changed since.
     *
     * @param row what the table said of it then
     */
    record Kept(Row row) implements Result {}
}
