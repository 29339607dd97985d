/** Reading of a course's JSON files, with the position of each problem. */
@NullMarked
package dev.yieldlings.engine.course.json;

import org.jspecify.annotations.NullMarked;
