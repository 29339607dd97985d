/** The order in which a suite's checks run, and which of them need not run any more. */
@NullMarked
package dev.yieldlings.trace.plan;

import org.jspecify.annotations.NullMarked;
