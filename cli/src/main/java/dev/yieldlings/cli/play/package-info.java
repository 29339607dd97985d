/** {@code play}: the program that a course's exercises make, with the real terminal and real connections around it. */
@NullMarked
package dev.yieldlings.cli.play;

import org.jspecify.annotations.NullMarked;
