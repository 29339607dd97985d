/** A finding about a submission's source, with its place. */
@NullMarked
package dev.yieldlings.engine.diagnostic;

import org.jspecify.annotations.NullMarked;
