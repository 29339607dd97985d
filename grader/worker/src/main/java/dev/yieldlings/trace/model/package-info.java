/** Random scripts that compare a learner's solution with the reference, and the shortening of those that fail. */
@NullMarked
package dev.yieldlings.trace.model;

import org.jspecify.annotations.NullMarked;
