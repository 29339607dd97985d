/** Mutation operators for the code of one method. */
@NullMarked
package dev.yieldlings.engine.author.mutate.operator;

import org.jspecify.annotations.NullMarked;
