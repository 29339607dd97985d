/** Downloads a course's libraries from Maven repositories. */
@NullMarked
package dev.yieldlings.cli.author.library;

import org.jspecify.annotations.NullMarked;
