/** A course's JSON files, read with the place of everything that is wrong with them. */
@NullMarked
package dev.yieldlings.engine.course.json;

import org.jspecify.annotations.NullMarked;
