/** Reads and processes the results of graded batches; nothing is run. */
@NullMarked
package dev.yieldlings.engine.results;

import org.jspecify.annotations.NullMarked;
