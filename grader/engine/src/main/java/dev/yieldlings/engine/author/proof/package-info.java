/** The single proofs: starter, solutions, wrong solutions and what else an exercise promises. */
@NullMarked
package dev.yieldlings.engine.author.proof;

import org.jspecify.annotations.NullMarked;
