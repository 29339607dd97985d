/** The program that a course's exercises make together: put together from the learner's files and the references. */
@NullMarked
package dev.yieldlings.engine.play;

import org.jspecify.annotations.NullMarked;
