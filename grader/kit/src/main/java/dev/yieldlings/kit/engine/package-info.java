/** Code that can be left in its middle and entered there again, in two ways; knows nothing of generators' rules. */
@NullMarked
package dev.yieldlings.kit.engine;

import org.jspecify.annotations.NullMarked;
