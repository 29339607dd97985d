/** The report as JSON, written and read back; every other form can be made from what is read. */
@NullMarked
package dev.yieldlings.engine.format.json;

import org.jspecify.annotations.NullMarked;
