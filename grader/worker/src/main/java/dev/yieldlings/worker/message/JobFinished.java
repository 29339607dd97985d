package dev.yieldlings.worker.message;

/**
 * The job is done; no further message about it follows.
 *
 * @param clean whether the worker may serve another job: no thread, handler or default was left changed
 */
public record JobFinished(boolean clean) implements Message {}
