/** The watch: a window beside the learner's editor that checks each save and reacts to single keys. */
@NullMarked
package dev.yieldlings.cli.watch;

import org.jspecify.annotations.NullMarked;
