/** A terminal for tests: a shell in tmux whose keys are pressed and whose screen is read. */
@NullMarked
package dev.yieldlings.cli.tmux;

import org.jspecify.annotations.NullMarked;
