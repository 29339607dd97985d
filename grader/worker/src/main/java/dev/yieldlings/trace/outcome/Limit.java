package dev.yieldlings.trace.outcome;

/** Marks the errors by which the worker ends a learner's code; neither a suite nor a submission may swallow them. */
public interface Limit {}
