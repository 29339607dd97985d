/** Checks the pages of an exercise: their links, and what they must not give away. */
@NullMarked
package dev.yieldlings.engine.author.page;

import org.jspecify.annotations.NullMarked;
