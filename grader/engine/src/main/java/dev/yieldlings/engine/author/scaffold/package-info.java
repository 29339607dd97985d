/** Beginnings: a course, an exercise that is sound already, and one around a JUnit class that is there. */
@NullMarked
package dev.yieldlings.engine.author.scaffold;

import org.jspecify.annotations.NullMarked;
