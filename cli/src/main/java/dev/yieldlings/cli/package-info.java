/** The program's entry point: the only place that touches standard streams or ends the process. */
@NullMarked
package dev.yieldlings.cli;

import org.jspecify.annotations.NullMarked;
