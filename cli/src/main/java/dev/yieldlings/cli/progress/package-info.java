/** What a learner has reached in a workspace, and how it is kept. */
@NullMarked
package dev.yieldlings.cli.progress;

import org.jspecify.annotations.NullMarked;
