/** {@code try}: a prompt on the learner's own classes that looks inside a generator. */
@NullMarked
package dev.yieldlings.cli.prompt;

import org.jspecify.annotations.NullMarked;
