/** Finds the threads that a submission has started, and waits until they stand still. */
@NullMarked
package dev.yieldlings.worker.threads;

import org.jspecify.annotations.NullMarked;
