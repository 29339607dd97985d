/**
 * The language that suites are written in: scripts of calls on a learner's object, each recorded with what was expected
 * and what came.
 *
 * <p>A check is a method; a script says aloud what a caller does and what it must see, and why:
 *
 * <pre>{@code
 * @Check("states")
 * void states() {
 *     Script.because("Calling myRange runs no line of its body.")
 *             .ask("Does yours do anything at once?")
 *             .generator("myRange(1, 3)", () -> MyRange.myRange(1, 3))
 *             .state(CREATED)
 *             .next().yields(1).in(SUSPENDED)
 *             .next().yields(2).in(SUSPENDED)
 *             .because("Nothing is left, and that is so for good.")
 *             .stops().in(CLOSED)
 *             .forGood();
 * }
 * }</pre>
 *
 * <p>A script begins with {@link dev.yieldlings.trace.Script}. Each call gives a {@link dev.yieldlings.trace.Reaction}
 * that is judged by one word ({@code yields}, {@code stops}, {@code raises} ...), and the judged step can be asked for
 * more: {@code in} a state, {@code prints}, {@code logs}, {@code happens}, {@code pulled}, {@code inAtMost} so many
 * steps. What is handed to a learner's code so that it can be counted is in {@link dev.yieldlings.trace.source}; random
 * scripts beside the reference solution are in {@link dev.yieldlings.trace.model}.
 *
 * <p>At the first step that goes wrong the check has failed. The script goes on without making a call, so that the trace
 * shows what was still to come; only an object that further steps need and that is not there ends the method.
 */
@NullMarked
package dev.yieldlings.trace;

import org.jspecify.annotations.NullMarked;
