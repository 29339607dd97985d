/** The commands for authors of exercises. */
@NullMarked
package dev.yieldlings.cli.author;

import org.jspecify.annotations.NullMarked;
