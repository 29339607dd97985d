package dev.yieldlings.worker.message;

/**
 * The worker itself broke; nothing in it says anything about the submission.
 *
 * @param description the fault, with its stack trace, for the developers
 */
public record WorkerFault(String description) implements Message {}
