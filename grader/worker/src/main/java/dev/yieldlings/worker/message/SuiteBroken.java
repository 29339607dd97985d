package dev.yieldlings.worker.message;

/**
 * A container of the suite failed: its checks that were not reported have failed, whatever else is heard.
 *
 * @param message what happened, for the learner where their code caused it and for the suite's author otherwise
 */
public record SuiteBroken(String message) implements Message {}
