/** Grading many submissions in one run, with a report for each. */
@NullMarked
package dev.yieldlings.engine.batch;

import org.jspecify.annotations.NullMarked;
