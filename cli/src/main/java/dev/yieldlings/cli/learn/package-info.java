/** The root command and the commands for learners. */
@NullMarked
package dev.yieldlings.cli.learn;

import org.jspecify.annotations.NullMarked;
