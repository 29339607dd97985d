/** The jars that a course uses beside the program's own, and which of their bytes it vouches for. */
@NullMarked
package dev.yieldlings.engine.course.library;

import org.jspecify.annotations.NullMarked;
