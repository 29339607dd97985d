/** The model of a course, and the loader that reads it from a folder. */
@NullMarked
package dev.yieldlings.engine.course;

import org.jspecify.annotations.NullMarked;
