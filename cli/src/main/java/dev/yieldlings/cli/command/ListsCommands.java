package dev.yieldlings.cli.command;

/** A command that tells of the other commands, so that all must be made out before it runs. */
public interface ListsCommands {}
