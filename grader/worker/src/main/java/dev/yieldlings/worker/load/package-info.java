/** Class loaders: submissions see only the kit, their libraries and the JDK; suites see the submission too. */
@NullMarked
package dev.yieldlings.worker.load;

import org.jspecify.annotations.NullMarked;
