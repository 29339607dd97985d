/** What the README shows of the program, played again. */
@NullMarked
package dev.yieldlings.cli.readme;

import org.jspecify.annotations.NullMarked;
