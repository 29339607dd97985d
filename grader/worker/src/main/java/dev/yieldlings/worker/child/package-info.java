/** The part that all child processes share: the connection to the parent, and the end at its limits. */
@NullMarked
package dev.yieldlings.worker.child;

import org.jspecify.annotations.NullMarked;
