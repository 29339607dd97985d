/** How files are written that nobody may ever find half of. */
@NullMarked
package dev.yieldlings.engine.file;

import org.jspecify.annotations.NullMarked;
