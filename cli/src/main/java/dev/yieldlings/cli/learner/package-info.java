/** What the learner's commands share: the workspace with its course and progress, and the lines that they print. */
@NullMarked
package dev.yieldlings.cli.learner;

import org.jspecify.annotations.NullMarked;
