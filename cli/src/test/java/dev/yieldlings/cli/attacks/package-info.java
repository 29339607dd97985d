/**
 * Untrusted submissions, graded by the packaged program: each has the verdicts that it may get, and must change
 * nothing.
 */
@NullMarked
package dev.yieldlings.cli.attacks;

import org.jspecify.annotations.NullMarked;
