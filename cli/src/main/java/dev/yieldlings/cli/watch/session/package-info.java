/**
 * The state and the actions of a watch, independent of how it is displayed: the current exercise, runs, and the
 * texts to show.
 */
@NullMarked
package dev.yieldlings.cli.watch.session;

import org.jspecify.annotations.NullMarked;
