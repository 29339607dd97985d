/** Suites of plain JUnit tests: which checks they make, and the libraries that they use. */
@NullMarked
package dev.yieldlings.engine.course.junit;

import org.jspecify.annotations.NullMarked;
