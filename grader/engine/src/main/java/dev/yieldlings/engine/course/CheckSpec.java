package dev.yieldlings.engine.course;

/**
 * A check that an exercise's suite must report.
 *
 * @param id its name for programs
 * @param name what it checks, in a phrase
 * @param points what it gives when it passes
 */
public record CheckSpec(String id, String name, int points) {}
