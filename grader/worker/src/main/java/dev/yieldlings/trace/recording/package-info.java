/** What a script records of a check, and what is said of its first wrong turn. */
@NullMarked
package dev.yieldlings.trace.recording;

import org.jspecify.annotations.NullMarked;
