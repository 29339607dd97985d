/** The child JVM's entry point: it reads jobs, runs them one after another and reports what happened. */
@NullMarked
package dev.yieldlings.worker;

import org.jspecify.annotations.NullMarked;
