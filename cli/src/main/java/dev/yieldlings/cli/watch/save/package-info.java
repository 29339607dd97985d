/** Notices saves: reports which exercises have changed once a save is complete, however the editor saves. */
@NullMarked
package dev.yieldlings.cli.watch.save;

import org.jspecify.annotations.NullMarked;
