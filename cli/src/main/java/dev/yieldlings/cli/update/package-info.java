/** Makes workspaces, and brings them up to what the program and its course have now. */
@NullMarked
package dev.yieldlings.cli.update;

import org.jspecify.annotations.NullMarked;
