/** Any generator as an iterator or a stream, by nothing but its own steps. */
@NullMarked
package dev.yieldlings.kit.iteration;

import org.jspecify.annotations.NullMarked;
