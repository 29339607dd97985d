/** Reports and progress for people to read. */
@NullMarked
package dev.yieldlings.cli.view;

import org.jspecify.annotations.NullMarked;
