/** Templates of a course, a sound exercise, and an exercise around an existing JUnit class. */
@NullMarked
package dev.yieldlings.engine.author.scaffold;

import org.jspecify.annotations.NullMarked;
