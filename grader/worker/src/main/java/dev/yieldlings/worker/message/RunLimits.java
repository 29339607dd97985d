package dev.yieldlings.worker.message;

/**
 * The limits of one run inside the worker. The parent limits time and heap.
 *
 * @param stepsPerCheck the most steps (method entries and backward jumps) of the learner's code in one check
 * @param outputChars the most bytes to keep of the learner's output, in UTF-8
 */
public record RunLimits(long stepsPerCheck, int outputChars) {}
