/** A check's trace as a person reads it: the steps around the first wrong turn, and the states that it led through. */
@NullMarked
package dev.yieldlings.cli.trace;

import org.jspecify.annotations.NullMarked;
