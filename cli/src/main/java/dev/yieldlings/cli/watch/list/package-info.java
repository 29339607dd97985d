/** The list of exercises in the watch window: what it looks like, and what keys do in it; no terminal, no files. */
@NullMarked
package dev.yieldlings.cli.watch.list;

import org.jspecify.annotations.NullMarked;
