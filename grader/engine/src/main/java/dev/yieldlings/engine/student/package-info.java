/** Finds the student of a submission by its name and the class list. */
@NullMarked
package dev.yieldlings.engine.student;

import org.jspecify.annotations.NullMarked;
