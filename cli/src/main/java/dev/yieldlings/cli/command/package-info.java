/** The commands, a class each. */
@NullMarked
package dev.yieldlings.cli.command;

import org.jspecify.annotations.NullMarked;
