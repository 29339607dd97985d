/** The grading pipeline, from a submission to its report. */
@NullMarked
package dev.yieldlings.engine.grade;

import org.jspecify.annotations.NullMarked;
