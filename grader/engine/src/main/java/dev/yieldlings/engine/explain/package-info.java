/** What the compiler's errors mean, in words for someone who learns Java. */
@NullMarked
package dev.yieldlings.engine.explain;

import org.jspecify.annotations.NullMarked;
