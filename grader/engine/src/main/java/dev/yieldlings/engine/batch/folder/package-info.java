/** The folder that batches are graded into: reports, tables, and what the next run needs to know of them. */
@NullMarked
package dev.yieldlings.engine.batch.folder;

import org.jspecify.annotations.NullMarked;
