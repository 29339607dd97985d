package dev.yieldlings.worker.message;

/**
 * A test container of the suite failed. Its checks that have no report count as failed.
 *
 * @param message what happened: for the learner if their code caused it, otherwise for the suite's author
 */
public record SuiteBroken(String message) implements Message {}
