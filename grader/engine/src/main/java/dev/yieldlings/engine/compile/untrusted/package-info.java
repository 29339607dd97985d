/** Compiling what strangers wrote: within limits that end the compiler where its source does not. */
@NullMarked
package dev.yieldlings.engine.compile.untrusted;

import org.jspecify.annotations.NullMarked;
