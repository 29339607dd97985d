/** Shared by the learner's commands: the workspace with its course and progress, and common output. */
@NullMarked
package dev.yieldlings.cli.learner;

import org.jspecify.annotations.NullMarked;
