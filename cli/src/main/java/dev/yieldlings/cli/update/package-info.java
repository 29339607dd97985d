/** Creates workspaces and updates them to the current program and course. */
@NullMarked
package dev.yieldlings.cli.update;

import org.jspecify.annotations.NullMarked;
