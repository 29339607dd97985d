/** The terminal as a whole: a window that is drawn over and over, and the keys that are pressed in it. */
@NullMarked
package dev.yieldlings.cli.screen;

import org.jspecify.annotations.NullMarked;
