/** The order in which a suite's checks run, and the checks to skip. */
@NullMarked
package dev.yieldlings.trace.plan;

import org.jspecify.annotations.NullMarked;
