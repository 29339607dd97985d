/** Report formats for programs and people. Each of them escapes everything that comes from a submission. */
@NullMarked
package dev.yieldlings.engine.format;

import org.jspecify.annotations.NullMarked;
