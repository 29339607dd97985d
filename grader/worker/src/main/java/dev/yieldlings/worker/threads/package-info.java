/** The threads that a submission has started: which there are, and whether they stand still. */
@NullMarked
package dev.yieldlings.worker.threads;

import org.jspecify.annotations.NullMarked;
