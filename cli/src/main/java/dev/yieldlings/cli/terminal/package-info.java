/** The output of commands: streams, width, characters, colour and links. */
@NullMarked
package dev.yieldlings.cli.terminal;

import org.jspecify.annotations.NullMarked;
