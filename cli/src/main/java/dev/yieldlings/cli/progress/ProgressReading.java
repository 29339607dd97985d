package dev.yieldlings.cli.progress;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The result of reading a progress file.
 *
 * @param progress the progress
 * @param setAside the new path of the file if it was damaged and had to be renamed; else empty
 */
public record ProgressReading(Progress progress, Optional<Path> setAside) {}
