package dev.yieldlings.worker.message;

/**
 * A check has begun. If no other message follows, this check ended the worker.
 *
 * @param id the check's id
 */
public record CheckStarted(String id) implements Message {}
