package dev.yieldlings.trace.data;

/**
 * A local variable of a body that waits.
 *
 * @param name as the learner declared it
 * @param value its value then, as a learner would write it
 */
public record Local(String name, String value) {}
