/** Runs one job: a suite's checks on the JUnit Platform, with their reports, output and steps. */
@NullMarked
package dev.yieldlings.worker.run;

import org.jspecify.annotations.NullMarked;
