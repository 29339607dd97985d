/** What the README shows of the program, played once more. */
@NullMarked
package dev.yieldlings.cli.readme;

import org.jspecify.annotations.NullMarked;
