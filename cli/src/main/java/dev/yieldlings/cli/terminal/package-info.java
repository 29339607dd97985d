/** What commands print to: streams, a width, and colour where it is welcome. */
@NullMarked
package dev.yieldlings.cli.terminal;

import org.jspecify.annotations.NullMarked;
