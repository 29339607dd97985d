/** Generators made of a body: the rules of the PEPs, over a coroutine and along a chain of delegates. */
@NullMarked
package dev.yieldlings.kit.body;

import org.jspecify.annotations.NullMarked;
