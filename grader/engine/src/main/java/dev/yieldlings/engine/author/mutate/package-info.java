/** Mutants of a reference solution: the same classes with one small fault each, made on bytecode. */
@NullMarked
package dev.yieldlings.engine.author.mutate;

import org.jspecify.annotations.NullMarked;
