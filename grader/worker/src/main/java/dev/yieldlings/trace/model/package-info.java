/**
 * Random scripts that compare a learner's solution with the reference solution, and the shortening of failing scripts.
 */
@NullMarked
package dev.yieldlings.trace.model;

import org.jspecify.annotations.NullMarked;
