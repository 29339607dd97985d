/** Faults of state that belongs to one object or one call and is shared by all of them. */
@NullMarked
package dev.yieldlings.engine.author.mutate.shared;

import org.jspecify.annotations.NullMarked;
