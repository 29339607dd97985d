/** Proves for its author that a course is sound, exercise by exercise. */
@NullMarked
package dev.yieldlings.engine.author;

import org.jspecify.annotations.NullMarked;
