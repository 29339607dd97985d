/** Compiled suites: compiled once for each version of an exercise, and cached. */
@NullMarked
package dev.yieldlings.engine.suite;

import org.jspecify.annotations.NullMarked;
