/** Grades submissions and runs mutants for the proofs, several at a time. */
@NullMarked
package dev.yieldlings.engine.author.runner;

import org.jspecify.annotations.NullMarked;
