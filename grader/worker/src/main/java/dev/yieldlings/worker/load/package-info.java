/** Class loaders: one that shows a submission the kit and the JDK only, one that shows a suite the submission too. */
@NullMarked
package dev.yieldlings.worker.load;

import org.jspecify.annotations.NullMarked;
