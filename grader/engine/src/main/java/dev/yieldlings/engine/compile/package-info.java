/** Compilation of source files to class files in memory, or to compile errors. */
@NullMarked
package dev.yieldlings.engine.compile;

import org.jspecify.annotations.NullMarked;
