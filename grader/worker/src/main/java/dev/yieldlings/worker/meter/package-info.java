/**
 * Counts the steps of a learner's code instead of seconds, and ends it when its budget is used up, at the same step on
 * every machine.
 */
@NullMarked
package dev.yieldlings.worker.meter;

import org.jspecify.annotations.NullMarked;
