/** What the reports of a whole class say together. */
@NullMarked
package dev.yieldlings.engine.format.overview;

import org.jspecify.annotations.NullMarked;
