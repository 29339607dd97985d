package dev.yieldlings.cli.command;

/** A command that lists the other commands, so that all of them must be defined before it runs. */
public interface ListsCommands {}
