/** A prompt on a learner's classes: JShell, with a child process of ours that runs the input and traces the calls. */
@NullMarked
package dev.yieldlings.engine.prompt;

import org.jspecify.annotations.NullMarked;
