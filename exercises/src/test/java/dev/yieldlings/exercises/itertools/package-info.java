/** Compares the reference solutions of the exercises on itertools with CPython's, in recorded cases. */
@NullMarked
package dev.yieldlings.exercises.itertools;

import org.jspecify.annotations.NullMarked;
