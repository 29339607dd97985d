/** Runs the sessions and examples of the README. */
@NullMarked
package dev.yieldlings.cli.readme;

import org.jspecify.annotations.NullMarked;
