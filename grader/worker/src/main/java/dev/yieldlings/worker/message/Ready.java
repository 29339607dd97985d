package dev.yieldlings.worker.message;

/**
 * The worker has started and waits for jobs.
 *
 * @param generatorEngine a sentence for {@code yieldlings doctor} about how the kit runs generators in this worker
 */
public record Ready(String generatorEngine) implements Message {}
