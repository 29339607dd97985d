/** Many submissions at once, each with a report of its own. */
@NullMarked
package dev.yieldlings.engine.batch;

import org.jspecify.annotations.NullMarked;
