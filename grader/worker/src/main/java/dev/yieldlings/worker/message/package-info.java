/** The messages between the parent and the worker, as values. */
@NullMarked
package dev.yieldlings.worker.message;

import org.jspecify.annotations.NullMarked;
