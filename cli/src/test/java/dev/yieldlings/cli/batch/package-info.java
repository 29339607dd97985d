/** Batches as users run them: long ones, hostile ones, and ones that are killed. */
@NullMarked
package dev.yieldlings.cli.batch;

import org.jspecify.annotations.NullMarked;
