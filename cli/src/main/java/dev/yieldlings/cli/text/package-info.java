/** Measures, wraps and cuts text by columns, and removes what a terminal would execute. */
@NullMarked
package dev.yieldlings.cli.text;

import org.jspecify.annotations.NullMarked;
