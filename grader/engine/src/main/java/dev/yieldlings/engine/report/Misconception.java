package dev.yieldlings.engine.report;

/**
 * What a failing submission seems to have got wrong: it behaves like one of the exercise's known wrong solutions.
 *
 * @param name the wrong solution's name
 * @param sentence what the learner should read about it
 */
public record Misconception(String name, String sentence) {}
