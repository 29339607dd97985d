/** A learner's folder: what it holds, what was solved in it, and how it is made. */
@NullMarked
package dev.yieldlings.cli.workspace;

import org.jspecify.annotations.NullMarked;
