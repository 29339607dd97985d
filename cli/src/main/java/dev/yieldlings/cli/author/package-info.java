/** The commands for those who write exercises. */
@NullMarked
package dev.yieldlings.cli.author;

import org.jspecify.annotations.NullMarked;
