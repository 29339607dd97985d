/** The full-screen window and the keys that are pressed in it. */
@NullMarked
package dev.yieldlings.cli.screen;

import org.jspecify.annotations.NullMarked;
