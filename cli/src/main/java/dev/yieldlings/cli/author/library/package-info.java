/** Gets a course's libraries out of Maven repositories. */
@NullMarked
package dev.yieldlings.cli.author.library;

import org.jspecify.annotations.NullMarked;
