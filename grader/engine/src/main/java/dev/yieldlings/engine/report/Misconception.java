package dev.yieldlings.engine.report;

/**
 * A known misconception: the failing submission behaves like one of the exercise's wrong solutions.
 *
 * @param name the wrong solution's name
 * @param sentence the sentence about it for the learner
 */
public record Misconception(String name, String sentence) {}
