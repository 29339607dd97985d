/**
 * The language of suites: scripts of calls on a learner's object. Each call is recorded with its expected and its
 * actual result.
 *
 * <p>A check is a method. Its script states what a caller does, what the caller must see, and why:
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
 *             .because("Nothing is left, and it stays so.")
 *             .stops().in(CLOSED)
 *             .forGood();
 * }
 * }</pre>
 *
 * <p>A script begins with {@link dev.yieldlings.trace.Script}. Each call returns a {@link
 * dev.yieldlings.trace.Reaction}, whose methods judge it ({@code yields}, {@code stops}, {@code raises} ...). More
 * rules can follow for the judged step: {@code in} a state, {@code prints}, {@code logs}, {@code happens}, {@code
 * pulled}, {@code inAtMost} a number of steps. {@link dev.yieldlings.trace.source} has objects that record how a
 * learner's code uses them; {@link dev.yieldlings.trace.model} has random scripts that compare a solution with the
 * reference.
 *
 * <p>A check fails at its first wrong step. The script then continues without making calls, so that the trace shows the
 * remaining steps. The method ends early only if an object is missing that further steps need.
 */
@NullMarked
package dev.yieldlings.trace;

import org.jspecify.annotations.NullMarked;
