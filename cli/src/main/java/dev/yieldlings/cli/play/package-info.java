/** {@code play}: runs the game that a course's exercises form, with the real terminal and real connections. */
@NullMarked
package dev.yieldlings.cli.play;

import org.jspecify.annotations.NullMarked;
