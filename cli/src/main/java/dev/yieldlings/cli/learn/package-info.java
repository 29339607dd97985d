/** The program's root command, and the commands of a learner in a workspace, a class each. */
@NullMarked
package dev.yieldlings.cli.learn;

import org.jspecify.annotations.NullMarked;
