/** Compilation: from sources to class files in memory, or to the compiler's errors. */
@NullMarked
package dev.yieldlings.engine.compile;

import org.jspecify.annotations.NullMarked;
