/** What the help of every command says beside picocli's own sections: files, environment, exit codes, examples. */
@NullMarked
package dev.yieldlings.cli.help;

import org.jspecify.annotations.NullMarked;
