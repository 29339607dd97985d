/** A prompt on a learner's own classes: JShell, with a child of ours that runs what is typed and tells what it did. */
@NullMarked
package dev.yieldlings.engine.prompt;

import org.jspecify.annotations.NullMarked;
