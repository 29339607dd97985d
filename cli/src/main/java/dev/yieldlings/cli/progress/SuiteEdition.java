package dev.yieldlings.cli.progress;

import dev.yieldlings.engine.course.Exercise;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * Identifies the version of an exercise's suite by a checksum of its files. It does not depend on the program's
 * version.
 */
public final class SuiteEdition {
    private SuiteEdition() {}

    /** Returns a short string that differs for each version of the suite; empty if the suite can't be read. */
    public static String of(Exercise exercise) {
        Path suite = exercise.settings().publicOnly() ? exercise.publicSuite() : exercise.suite();
        // CRC32C, because most commands compute this and a cryptographic digest takes longer in a cold JVM.
        CRC32C sum = new CRC32C();
        try (Stream<Path> found = Files.walk(suite)) {
            List<Path> files = found.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                sum.update(suite.relativize(file).toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8));
                sum.update(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            return "";
        }
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }
}
