/** Renames classes in class files, so that two classes of the same name can be used together. */
@NullMarked
package dev.yieldlings.engine.rename;

import org.jspecify.annotations.NullMarked;
