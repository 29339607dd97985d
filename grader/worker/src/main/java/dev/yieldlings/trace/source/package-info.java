/** Objects that a suite passes to a learner's code and that record their use: counting sources, logs. */
@NullMarked
package dev.yieldlings.trace.source;

import org.jspecify.annotations.NullMarked;
