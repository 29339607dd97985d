/** The libraries that a course uses, and the digests that fix their content. */
@NullMarked
package dev.yieldlings.engine.course.library;

import org.jspecify.annotations.NullMarked;
