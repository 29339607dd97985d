/** Untrusted submissions, graded by the packaged program: what they try, what they must get, and what must be untouched. */
@NullMarked
package dev.yieldlings.cli.attacks;

import org.jspecify.annotations.NullMarked;
