/** Objects that a suite hands to a learner's code and that know what is done to them: counting sources, logs. */
@NullMarked
package dev.yieldlings.trace.source;

import org.jspecify.annotations.NullMarked;
