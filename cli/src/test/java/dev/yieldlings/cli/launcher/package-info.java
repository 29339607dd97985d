/** The program as its users start it: with the launcher of the packaged distribution, in its own process. */
@NullMarked
package dev.yieldlings.cli.launcher;

import org.jspecify.annotations.NullMarked;
