package dev.yieldlings.worker.message;

import dev.yieldlings.trace.data.Trace;

/**
 * A report of a prompt's child: calls on iterators and generators, or the state inside one.
 *
 * @param trace the calls, as steps without expectations
 */
public record PromptTold(Trace trace) implements Message {}
