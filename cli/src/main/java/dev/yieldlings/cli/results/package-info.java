/** The commands that read what a batch left: they draw, sum up, hand on and compare, and run nothing. */
@NullMarked
package dev.yieldlings.cli.results;

import org.jspecify.annotations.NullMarked;
