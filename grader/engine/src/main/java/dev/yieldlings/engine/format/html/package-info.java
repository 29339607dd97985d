/** Reports as self-contained HTML pages, with traces as pictures. */
@NullMarked
package dev.yieldlings.engine.format.html;

import org.jspecify.annotations.NullMarked;
