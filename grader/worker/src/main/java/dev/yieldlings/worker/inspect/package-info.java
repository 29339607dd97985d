/** The second run of a failed check, which reports the positions and local variables of suspended generator bodies. */
@NullMarked
package dev.yieldlings.worker.inspect;

import org.jspecify.annotations.NullMarked;
