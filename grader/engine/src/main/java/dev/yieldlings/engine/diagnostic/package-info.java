/** Source files and diagnostics about them. */
@NullMarked
package dev.yieldlings.engine.diagnostic;

import org.jspecify.annotations.NullMarked;
