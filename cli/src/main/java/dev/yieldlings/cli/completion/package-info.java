/** Generates the shells' completion scripts from the command definitions. */
@NullMarked
package dev.yieldlings.cli.completion;

import org.jspecify.annotations.NullMarked;
