/** What the parent and the worker say to each other, as values. */
@NullMarked
package dev.yieldlings.worker.message;

import org.jspecify.annotations.NullMarked;
