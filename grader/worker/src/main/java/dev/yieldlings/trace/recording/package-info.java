/** What a script records, and how values and exceptions of a learner's are read, shown and compared. */
@NullMarked
package dev.yieldlings.trace.recording;

import org.jspecify.annotations.NullMarked;
