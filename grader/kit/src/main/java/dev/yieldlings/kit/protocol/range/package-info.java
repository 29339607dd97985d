/** The rules for a range of numbers that is implemented by hand, without a body. */
@NullMarked
package dev.yieldlings.kit.protocol.range;

import org.jspecify.annotations.NullMarked;
