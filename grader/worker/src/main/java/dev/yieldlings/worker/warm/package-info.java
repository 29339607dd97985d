/** A small job that the worker runs before its first real one, so that the real one doesn't pay for class loading. */
@NullMarked
package dev.yieldlings.worker.warm;

import org.jspecify.annotations.NullMarked;
