/** Reading: from a path that someone named to sources that may be compiled, or to the reason why not. */
@NullMarked
package dev.yieldlings.engine.submission;

import org.jspecify.annotations.NullMarked;
