/** The parent's side of the grader; one package a stage, and {@code grade} strings them together. */
@NullMarked
package dev.yieldlings.engine;

import org.jspecify.annotations.NullMarked;
