/** Running: worker processes, and what came of a job that was given to one. */
@NullMarked
package dev.yieldlings.engine.run;

import org.jspecify.annotations.NullMarked;
