/** Steps in place of seconds: counts what a learner's code does, and ends it at its budget, the same on every machine. */
@NullMarked
package dev.yieldlings.worker.meter;

import org.jspecify.annotations.NullMarked;
