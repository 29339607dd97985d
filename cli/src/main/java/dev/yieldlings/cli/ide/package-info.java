/** The workspace's tests: the JUnit side that runs in an IDE, and the results file from the program. */
@NullMarked
package dev.yieldlings.cli.ide;

import org.jspecify.annotations.NullMarked;
