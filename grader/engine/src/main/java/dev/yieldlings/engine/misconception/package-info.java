/** Recognises which known wrong solution of an exercise a failing submission behaves like. */
@NullMarked
package dev.yieldlings.engine.misconception;

import org.jspecify.annotations.NullMarked;
