package dev.yieldlings.engine.suite;

import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.file.Digests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** The digest of everything that a compiled suite, or a verdict by it, depends on. */
final class SuiteDigest {
    private final MessageDigest digest = Digests.newSha256();

    private SuiteDigest() {}

    /**
     * @param settings further files that affect verdicts
     * @param jars the jars of the program
     * @param libraries the digests of the course's libraries
     */
    static String of(
            Exercise exercise, ExerciseSources sources, List<Path> settings, List<Path> jars, List<String> libraries) {
        SuiteDigest digest = new SuiteDigest();
        digest.files("suite", sources.suite());
        digest.files("solution", sources.solution());
        digest.files("given", sources.given());
        digest.text(Runtime.version().toString());
        settings.forEach(digest::content);
        jars.forEach(digest::jar);
        libraries.forEach(digest::text);
        exercise.settings().libraries().allow().forEach(digest::text);
        if (exercise.settings().showTests()) {
            digest.text("shows tests");
        }
        return HexFormat.of().formatHex(digest.digest.digest());
    }

    private void files(String kind, List<SourceFile> files) {
        text(kind);
        for (SourceFile file : files) {
            text(file.name());
            text(file.text());
        }
    }

    private void content(Path file) {
        try {
            bytes(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A jar is identified by its size and time, because reading all jars would cost more than the cache saves. */
    private void jar(Path jar) {
        try {
            text(jar.getFileName() + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void text(String text) {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
