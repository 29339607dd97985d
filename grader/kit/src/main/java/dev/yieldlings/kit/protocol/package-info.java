/**
 * The rules of generators as checks that any implementation of {@link dev.yieldlings.kit.Generator} can be put
 * through: one that runs bodies ({@link dev.yieldlings.kit.protocol.body.BodyRules}), or a range made by hand
 * ({@link dev.yieldlings.kit.protocol.range.RangeRules}).
 *
 * <pre>{@code
 * for (Rule<BodyRunner> rule : BodyRules.all()) {
 *     rule.check(ThreadGenerator::new);      // AssertionError, in words for who wrote ThreadGenerator
 * }
 * }</pre>
 *
 * <p>It is no part of what a learner's code may call, and ships in a jar of its own.
 */
@NullMarked
package dev.yieldlings.kit.protocol;

import org.jspecify.annotations.NullMarked;
