/** A job of the worker's own, run while it waits for its first one, so that the first one doesn't pay for the start. */
@NullMarked
package dev.yieldlings.worker.warm;

import org.jspecify.annotations.NullMarked;
