package dev.yieldlings.cli.progress;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What came of reading a progress file.
 *
 * @param progress the progress
 * @param setAside where the file is now if it was damaged and had to be begun anew
 */
public record ProgressReading(Progress progress, Optional<Path> setAside) {}
