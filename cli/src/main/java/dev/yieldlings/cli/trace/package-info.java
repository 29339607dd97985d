/** Displays a check's trace: the steps around the first divergence, and the states before it. */
@NullMarked
package dev.yieldlings.cli.trace;

import org.jspecify.annotations.NullMarked;
