/** Suites of plain JUnit tests: the checks derived from them, and a course's settings for suites. */
@NullMarked
package dev.yieldlings.engine.course.junit;

import org.jspecify.annotations.NullMarked;
