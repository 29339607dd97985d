/**
 * Makes prose of a trace: the only place where it is made. What comes out is for people, in English; nothing reads it
 * back.
 *
 * <p>{@link dev.yieldlings.engine.render.FailureText} says how a check went wrong, {@link
 * dev.yieldlings.engine.render.StepText} what is in a step's cells. Both keep values apart from words, see {@link
 * dev.yieldlings.engine.render.Prose}.
 */
@NullMarked
package dev.yieldlings.engine.render;

import org.jspecify.annotations.NullMarked;
