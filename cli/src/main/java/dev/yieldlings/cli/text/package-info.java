/** Text that fits into columns: measured, broken, cut, and cleaned of what a terminal would take for a command. */
@NullMarked
package dev.yieldlings.cli.text;

import org.jspecify.annotations.NullMarked;
