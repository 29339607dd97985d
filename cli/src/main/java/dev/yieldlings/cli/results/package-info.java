/** The commands on the stored results of a batch: show, summarise, export and compare. They run no submissions. */
@NullMarked
package dev.yieldlings.cli.results;

import org.jspecify.annotations.NullMarked;
