package dev.yieldlings.cli.watch.save;

import java.nio.file.Path;

/**
 * One change of a file.
 *
 * @param file the file
 * @param exercise the id of the exercise that it belongs to
 * @param quiet how long no further change may follow until the save counts as complete
 */
record Change(Path file, String exercise, QuietPeriod quiet) {}
