/** The record of a check, and the diagnosis of its first wrong step. */
@NullMarked
package dev.yieldlings.trace.recording;

import org.jspecify.annotations.NullMarked;
