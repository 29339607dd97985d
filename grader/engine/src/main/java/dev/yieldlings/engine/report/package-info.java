/** The report on a submission, and the formats that it can be written in. */
@NullMarked
package dev.yieldlings.engine.report;

import org.jspecify.annotations.NullMarked;
