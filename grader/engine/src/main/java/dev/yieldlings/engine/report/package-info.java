/** The report on a submission. */
@NullMarked
package dev.yieldlings.engine.report;

import org.jspecify.annotations.NullMarked;
