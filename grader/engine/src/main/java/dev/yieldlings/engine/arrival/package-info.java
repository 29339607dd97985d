/** Files, folders and zip files that were handed in, listed once and within limits. */
@NullMarked
package dev.yieldlings.engine.arrival;

import org.jspecify.annotations.NullMarked;
