/** What grades for the proofs: submissions and mutants, several at a time. */
@NullMarked
package dev.yieldlings.engine.author.runner;

import org.jspecify.annotations.NullMarked;
