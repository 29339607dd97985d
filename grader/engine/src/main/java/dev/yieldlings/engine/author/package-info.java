/** Proves a course sound, exercise by exercise, for the one who writes it. */
@NullMarked
package dev.yieldlings.engine.author;

import org.jspecify.annotations.NullMarked;
