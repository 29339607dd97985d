/**
 * The language that suites are written in: scripts of calls on a learner's object, each recorded with what was expected
 * and what came.
 *
 * <p>A check is a method; a script says aloud what a caller does and what it must see:
 *
 * <pre>{@code
 * @Check("first-values")
 * void firstValues() {
 *     Script.of(new FibIter())
 *             .next().yields(1L)
 *             .next().yields(1L)
 *             .hasNext().answers(true)
 *             .next().yields(2L);
 * }
 * }</pre>
 */
@NullMarked
package dev.yieldlings.trace;

import org.jspecify.annotations.NullMarked;
