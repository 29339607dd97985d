/** The list of exercises in the watch window: drawing and keys. It uses neither a terminal nor files. */
@NullMarked
package dev.yieldlings.cli.watch.list;

import org.jspecify.annotations.NullMarked;
