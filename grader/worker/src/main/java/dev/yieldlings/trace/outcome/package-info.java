/** The result of a call on a learner's object, and how values and exceptions are read, shown and compared. */
@NullMarked
package dev.yieldlings.trace.outcome;

import org.jspecify.annotations.NullMarked;
