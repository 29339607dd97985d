/** The child process of a prompt: runs a learner's snippets, and reports the calls on iterators and generators. */
@NullMarked
package dev.yieldlings.worker.prompt;

import org.jspecify.annotations.NullMarked;
