/**
 * The trace of a check as data: the calls of a suite on a learner's objects, with their expected and actual results.
 *
 * <p>A {@link dev.yieldlings.trace.data.Trace} is a list of entries, most of them
 * {@link dev.yieldlings.trace.data.Step}s, with their objects. {@link dev.yieldlings.trace.data.Failure} describes how
 * a check failed. These records hold no prose: each view makes its own sentences, tables and pictures from them, and no
 * program reads a sentence back.
 *
 * <p>Values are texts, as a learner would write them, because only the process that holds the objects can show them.
 */
@NullMarked
package dev.yieldlings.trace.data;

import org.jspecify.annotations.NullMarked;
