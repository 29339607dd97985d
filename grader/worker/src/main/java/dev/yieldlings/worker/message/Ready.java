package dev.yieldlings.worker.message;

/**
 * The worker has started and waits for jobs.
 *
 * @param generatorEngine how the kit runs generators in this worker, in words for {@code yieldlings doctor}
 */
public record Ready(String generatorEngine) implements Message {}
