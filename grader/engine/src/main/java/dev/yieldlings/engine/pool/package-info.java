/** Child processes that work on request: a pool of them, limits, cancellation; the same for compilers and workers. */
@NullMarked
package dev.yieldlings.engine.pool;

import org.jspecify.annotations.NullMarked;
