/** The help sections in addition to picocli's: files, environment, exit codes, examples. */
@NullMarked
package dev.yieldlings.cli.help;

import org.jspecify.annotations.NullMarked;
