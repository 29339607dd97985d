/** What every child process does, whatever its work: talks to its parent, and ends with it or at its limits. */
@NullMarked
package dev.yieldlings.worker.child;

import org.jspecify.annotations.NullMarked;
