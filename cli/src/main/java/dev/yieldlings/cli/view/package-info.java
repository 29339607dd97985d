/** Reports and progress as people read them. */
@NullMarked
package dev.yieldlings.cli.view;

import org.jspecify.annotations.NullMarked;
