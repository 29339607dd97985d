package dev.yieldlings.cli.ide;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/**
 * Tells whether the learner has started an exercise, without starting the program: most exercises are not started,
 * and running the program for each would take minutes. A properties file contains the digest of each starter file.
 */
final class Starters {
    private static final String FILE = "starters.properties";

    private Starters() {}

    /** Whether a file of an exercise was changed since the start, or is missing. */
    static boolean areChanged(Path workspace, String exercise) throws IOException {
        Properties digests = new Properties();
        try (Reader in = Files.newBufferedReader(workspace.resolve("tests").resolve(FILE))) {
            digests.load(in);
        }
        List<String> files = digests.stringPropertyNames().stream()
                .filter(file -> file.substring(0, file.indexOf('/'))
                        .replaceFirst("^[0-9]+-", "")
                        .equals(exercise))
                .toList();
        for (String file : files) {
            Path path = workspace.resolve(file);
            if (!Files.isRegularFile(path) || !digest(Files.readAllBytes(path)).equals(digests.getProperty(file))) {
                return true;
            }
        }
        return files.isEmpty();
    }

    /** The SHA-256 digest in 64 hexadecimal digits. */
    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
