/** Runs one job: a suite's checks through the JUnit Platform, with what they report, print and cost. */
@NullMarked
package dev.yieldlings.worker.run;

import org.jspecify.annotations.NullMarked;
