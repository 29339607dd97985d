/** The child of a prompt: it runs what a learner types, and tells what their iterators and generators did meanwhile. */
@NullMarked
package dev.yieldlings.worker.prompt;

import org.jspecify.annotations.NullMarked;
