/** A program of ours that tries what a submission must not, to show what keeps a worker's process from it. */
@NullMarked
package dev.yieldlings.worker.reach;

import org.jspecify.annotations.NullMarked;
