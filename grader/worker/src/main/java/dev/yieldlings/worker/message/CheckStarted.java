package dev.yieldlings.worker.message;

/**
 * A check has begun; if nothing more is heard of it, it is the one that ended the worker.
 *
 * @param id the check's id
 */
public record CheckStarted(String id) implements Message {}
