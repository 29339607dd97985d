package dev.yieldlings.cli.command;

import dev.yieldlings.cli.terminal.Console;
import dev.yieldlings.engine.run.Installation;
import java.nio.file.Path;

/**
 * What every command works with.
 *
 * @param console where it prints
 * @param installation where the program's parts lie
 * @param course the folder of the built-in course
 * @param folder the folder that the user is in
 * @param program how the user called the program, to be repeated in advice
 */
public record Context(Console console, Installation installation, Path course, Path folder, String program) {}
