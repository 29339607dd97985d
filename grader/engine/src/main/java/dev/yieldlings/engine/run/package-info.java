/** Runs jobs in worker processes. */
@NullMarked
package dev.yieldlings.engine.run;

import org.jspecify.annotations.NullMarked;
