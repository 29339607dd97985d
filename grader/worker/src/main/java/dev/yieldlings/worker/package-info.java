/** The entry point of the worker's JVM: reads jobs, runs them one after another and reports their results. */
@NullMarked
package dev.yieldlings.worker;

import org.jspecify.annotations.NullMarked;
