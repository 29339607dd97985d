package dev.yieldlings.cli.update;

import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.file.AtomicFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A cache of the fingerprints of offers. A fingerprint is computed once for each state of the underlying files:
 * reading all of them before each command would take a tenth of the command's time.
 *
 * @param folder the cache's folder, which may be deleted at any time
 */
record Fingerprints(Path folder) {
    /** Returns the fingerprint of what a course and a kit offer now. */
    String of(Course course, Path kit) throws IOException {
        Path known = folder.resolve(state(course, kit));
        try {
            return Files.readString(known);
        } catch (IOException e) {
            String fingerprint =
                    WorkspaceOffer.of(course, kit, Optional.empty()).fingerprint();
            keep(known, fingerprint);
            return fingerprint;
        }
    }

    private static void keep(Path file, String fingerprint) {
        try {
            AtomicFile.write(file, fingerprint.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // Not saved; it is computed again the next time.
        }
    }

    /** A checksum of file attributes that changes whenever one of the files is written. */
    private static String state(Course course, Path kit) throws IOException {
        CRC32C sum = new CRC32C();
        add(sum, kit);
        add(sum, course.folder().resolve("course.json"));
        for (Path library : ProjectFiles.libraries(course)) {
            add(sum, library);
        }
        for (Exercise exercise : course.exercises()) {
            add(sum, exercise.readme());
            // Editing a given or a starter file usually replaces it, and copying the course creates new folders; both
            // change the attributes of the folder.
            add(sum, exercise.given());
            add(sum, exercise.starter());
            for (String file : exercise.files()) {
                add(sum, exercise.starter().resolve(file));
            }
        }
        return String.format("%08x-%d", sum.getValue(), course.exercises().size());
    }

    private static void add(CRC32C sum, Path file) throws IOException {
        sum.update(file.toString().getBytes(StandardCharsets.UTF_8));
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            // An unpacked file keeps the time in the archive, which may be the same in each version; its file key
            // differs.
            sum.update(ByteBuffer.allocate(2 * Long.BYTES + Integer.BYTES)
                    .putLong(attributes.lastModifiedTime().toMillis())
                    .putLong(attributes.size())
                    .putInt(Objects.hashCode(attributes.fileKey()))
                    .array());
        } catch (NoSuchFileException e) {
            sum.update(0);
        }
    }
}
