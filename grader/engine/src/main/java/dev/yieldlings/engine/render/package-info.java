/**
 * Makes prose of a trace; nothing else does. The prose is in English and for people, and no code reads it back.
 *
 * <p>{@link dev.yieldlings.engine.render.FailureText} says how a check went wrong, {@link
 * dev.yieldlings.engine.render.StepText} what is in a step's cells. Both keep values apart from words, see {@link
 * dev.yieldlings.engine.render.Prose}.
 */
@NullMarked
package dev.yieldlings.engine.render;

import org.jspecify.annotations.NullMarked;
