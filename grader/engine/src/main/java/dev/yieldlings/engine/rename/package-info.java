/** Gives classes other names in their class files, so that two of one name can be used side by side. */
@NullMarked
package dev.yieldlings.engine.rename;

import org.jspecify.annotations.NullMarked;
