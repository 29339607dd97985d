/** Compilation of untrusted source files, within limits of time and memory. */
@NullMarked
package dev.yieldlings.engine.compile.untrusted;

import org.jspecify.annotations.NullMarked;
