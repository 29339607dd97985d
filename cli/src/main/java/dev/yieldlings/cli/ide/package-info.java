/** The workspace's tests: what runs in an IDE's test window, and what the program answers it. */
@NullMarked
package dev.yieldlings.cli.ide;

import org.jspecify.annotations.NullMarked;
