/** Scripts by which shells complete the program's commands, options and exercises, made from the commands themselves. */
@NullMarked
package dev.yieldlings.cli.completion;

import org.jspecify.annotations.NullMarked;
