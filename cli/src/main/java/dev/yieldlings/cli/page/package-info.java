/** The course's pages, which are Markdown, as text for a terminal. */
@NullMarked
package dev.yieldlings.cli.page;

import org.jspecify.annotations.NullMarked;
