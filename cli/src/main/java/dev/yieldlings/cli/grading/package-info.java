/** {@code grade}: grades one submission or a folder of submissions, with its options and reports. */
@NullMarked
package dev.yieldlings.cli.grading;

import org.jspecify.annotations.NullMarked;
