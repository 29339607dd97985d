/** The kinds of faults that a mutant can have inside one method. */
@NullMarked
package dev.yieldlings.engine.author.mutate.operator;

import org.jspecify.annotations.NullMarked;
