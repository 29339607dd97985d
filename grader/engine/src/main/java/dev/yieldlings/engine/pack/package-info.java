/** Packs: a course in one file, complete for graders, and without its hidden parts for learners. */
@NullMarked
package dev.yieldlings.engine.pack;

import org.jspecify.annotations.NullMarked;
