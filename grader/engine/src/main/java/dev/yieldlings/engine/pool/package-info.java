/** A pool of child processes that answer requests, with limits and cancellation, for compilers and workers alike. */
@NullMarked
package dev.yieldlings.engine.pool;

import org.jspecify.annotations.NullMarked;
