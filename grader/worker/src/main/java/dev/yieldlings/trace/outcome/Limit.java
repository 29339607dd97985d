package dev.yieldlings.trace.outcome;

/** Marks the errors by which the worker ends a learner's code; no suite and no submission may keep one. */
public interface Limit {}
