/** Notices that a learner has saved: which exercises, once a save is complete, whatever the editor's way of saving. */
@NullMarked
package dev.yieldlings.cli.watch.save;

import org.jspecify.annotations.NullMarked;
