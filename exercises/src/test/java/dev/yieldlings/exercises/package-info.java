/** Proves the built-in course sound. */
@NullMarked
package dev.yieldlings.exercises;

import org.jspecify.annotations.NullMarked;
