package dev.yieldlings.worker.message;

/**
 * What one run may use inside the worker; time and heap are limited from outside.
 *
 * @param stepsPerCheck how many steps (method entries and backward jumps) the learner's code may take in one check
 * @param outputChars how many characters of what the learner's code prints are kept
 */
public record RunLimits(long stepsPerCheck, int outputChars) {}
