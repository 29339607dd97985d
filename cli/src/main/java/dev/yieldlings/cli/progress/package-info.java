/** A learner's progress in a workspace and the file that stores it. */
@NullMarked
package dev.yieldlings.cli.progress;

import org.jspecify.annotations.NullMarked;
