package dev.yieldlings.trace.data;

/**
 * A random script that was run beside the reference solution, on which the two differ.
 *
 * @param number its number, from 1
 * @param of how many were to be run
 * @param seed what they were drawn from
 * @param calls how many calls it had
 * @param shortenedTo how many are left of them: the trace shows these
 */
public record RandomScript(int number, int of, long seed, int calls, int shortenedTo) {}
