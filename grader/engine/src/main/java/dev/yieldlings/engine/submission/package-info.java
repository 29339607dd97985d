/** Reads a submission from a path: either sources to compile, or the reasons why it can't be read. */
@NullMarked
package dev.yieldlings.engine.submission;

import org.jspecify.annotations.NullMarked;
