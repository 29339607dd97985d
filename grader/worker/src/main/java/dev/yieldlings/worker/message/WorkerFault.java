package dev.yieldlings.worker.message;

/**
 * The worker itself failed; this says nothing about the submission.
 *
 * @param description the fault and its stack trace, for the developers
 */
public record WorkerFault(String description) implements Message {}
