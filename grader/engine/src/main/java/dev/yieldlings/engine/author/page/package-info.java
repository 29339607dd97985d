/** The pages of an exercise: what they link to, and what they must not give away. */
@NullMarked
package dev.yieldlings.engine.author.page;

import org.jspecify.annotations.NullMarked;
