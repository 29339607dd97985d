/** Mutants of a reference solution, made by changing its bytecode: the same classes with one small fault. */
@NullMarked
package dev.yieldlings.engine.author.mutate;

import org.jspecify.annotations.NullMarked;
