/** What a course consists of, and how a folder of the right form is read into one. */
@NullMarked
package dev.yieldlings.engine.course;

import org.jspecify.annotations.NullMarked;
