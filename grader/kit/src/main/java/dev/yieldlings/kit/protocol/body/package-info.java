/** The rules for an implementation that makes generators of bodies. */
@NullMarked
package dev.yieldlings.kit.protocol.body;

import org.jspecify.annotations.NullMarked;
