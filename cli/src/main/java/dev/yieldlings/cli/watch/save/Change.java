package dev.yieldlings.cli.watch.save;

import java.nio.file.Path;

/**
 * One thing that happened to a file.
 *
 * @param file which one
 * @param exercise the id of the exercise that it belongs to
 * @param quiet how long nothing more may happen until the save counts as complete
 */
record Change(Path file, String exercise, QuietPeriod quiet) {}
