/** Writing and reading reports as JSON. Every other format can be made from a report that was read. */
@NullMarked
package dev.yieldlings.engine.format.json;

import org.jspecify.annotations.NullMarked;
