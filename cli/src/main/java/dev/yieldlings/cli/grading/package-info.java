/** The command that grades submissions, one or a folder of them, with its options and reports. */
@NullMarked
package dev.yieldlings.cli.grading;

import org.jspecify.annotations.NullMarked;
