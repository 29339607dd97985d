/**
 * The trace of a check as data: which calls a suite made on a learner's objects, what was expected, and what came.
 *
 * <p>A {@link dev.yieldlings.trace.data.Trace} is a list of entries, most of them a {@link
 * dev.yieldlings.trace.data.Step}, with the objects that they were made on. {@link dev.yieldlings.trace.data.Failure}
 * says how a check went wrong. Nothing here is prose: sentences, tables and pictures are made from these records by
 * whoever shows them, and nothing is ever read back out of a sentence.
 *
 * <p>Values are texts already, as a learner would write them: they are shown in the process that holds the objects.
 */
@NullMarked
package dev.yieldlings.trace.data;

import org.jspecify.annotations.NullMarked;
