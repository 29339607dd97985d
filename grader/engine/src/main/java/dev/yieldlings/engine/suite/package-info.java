/** Compiled suites: made once for each version of an exercise, and kept. */
@NullMarked
package dev.yieldlings.engine.suite;

import org.jspecify.annotations.NullMarked;
