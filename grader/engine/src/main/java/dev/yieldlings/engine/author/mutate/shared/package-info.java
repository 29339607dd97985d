/** Mutation operators that share the state of one object or one call among all of them. */
@NullMarked
package dev.yieldlings.engine.author.mutate.shared;

import org.jspecify.annotations.NullMarked;
