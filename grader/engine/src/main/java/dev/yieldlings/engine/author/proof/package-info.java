/** The proofs of an exercise: its files, pages, starter, solutions, wrong solutions, mutants and checks. */
@NullMarked
package dev.yieldlings.engine.author.proof;

import org.jspecify.annotations.NullMarked;
