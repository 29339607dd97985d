package dev.yieldlings.worker.message;

import dev.yieldlings.trace.data.Trace;

/**
 * What a prompt's child tells: calls that were made on iterators and generators, or what is inside one.
 *
 * @param trace each call as a step that nothing was expected of
 */
public record PromptTold(Trace trace) implements Message {}
