/** Packs: a course in one file, whole for those who grade, and without anything hidden for learners. */
@NullMarked
package dev.yieldlings.engine.pack;

import org.jspecify.annotations.NullMarked;
