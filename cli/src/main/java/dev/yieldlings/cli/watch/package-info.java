/** The window beside the learner's editor: it grades what is saved, and takes single keys. */
@NullMarked
package dev.yieldlings.cli.watch;

import org.jspecify.annotations.NullMarked;
