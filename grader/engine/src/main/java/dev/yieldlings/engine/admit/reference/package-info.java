/** The classes of a submission, and what they refer to. */
@NullMarked
package dev.yieldlings.engine.admit.reference;

import org.jspecify.annotations.NullMarked;
