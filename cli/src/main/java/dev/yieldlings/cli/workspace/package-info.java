/** A learner's workspace: its folders, settings, lock and backups. */
@NullMarked
package dev.yieldlings.cli.workspace;

import org.jspecify.annotations.NullMarked;
