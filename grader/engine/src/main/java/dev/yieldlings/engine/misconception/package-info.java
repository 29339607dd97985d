/** Tells which of an exercise's known wrong solutions a failing submission behaves like. */
@NullMarked
package dev.yieldlings.engine.misconception;

import org.jspecify.annotations.NullMarked;
