/** Reports as pages: one file that needs nothing else, with each conversation as a picture. */
@NullMarked
package dev.yieldlings.engine.format.html;

import org.jspecify.annotations.NullMarked;
