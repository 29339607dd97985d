/** Renders the course's Markdown pages for a terminal. */
@NullMarked
package dev.yieldlings.cli.page;

import org.jspecify.annotations.NullMarked;
