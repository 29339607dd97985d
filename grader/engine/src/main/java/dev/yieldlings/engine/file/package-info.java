/** Files that nobody may ever find half of, caches of them, and what can be wrong with a disk. */
@NullMarked
package dev.yieldlings.engine.file;

import org.jspecify.annotations.NullMarked;
