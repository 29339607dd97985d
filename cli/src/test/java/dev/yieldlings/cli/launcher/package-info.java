/** The program as its users start it: the launcher of the packaged distribution, in a process of its own. */
@NullMarked
package dev.yieldlings.cli.launcher;

import org.jspecify.annotations.NullMarked;
