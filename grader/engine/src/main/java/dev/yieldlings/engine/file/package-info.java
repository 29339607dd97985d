/** File system helpers: atomic writes, a cache, safe names, CSV, and explanations of I/O errors. */
@NullMarked
package dev.yieldlings.engine.file;

import org.jspecify.annotations.NullMarked;
