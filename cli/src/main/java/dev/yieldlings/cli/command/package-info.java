/** The frame of all commands: context, dispatch, failures and exit codes. */
@NullMarked
package dev.yieldlings.cli.command;

import org.jspecify.annotations.NullMarked;
