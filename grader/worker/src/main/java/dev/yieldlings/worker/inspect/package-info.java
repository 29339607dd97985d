/** The second run of a failed check: where the bodies of generators wait, and with which local variables. */
@NullMarked
package dev.yieldlings.worker.inspect;

import org.jspecify.annotations.NullMarked;
