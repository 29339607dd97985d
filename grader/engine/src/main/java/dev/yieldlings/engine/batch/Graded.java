package dev.yieldlings.engine.batch;

import dev.yieldlings.engine.report.Report;

/**
 * A submission of a batch that has its report.
 *
 * @param submission its folder's name
 * @param report the report on it
 * @param ours whether it is the grader that broke on it, not the submission
 */
public record Graded(String submission, Report report, boolean ours) {}
