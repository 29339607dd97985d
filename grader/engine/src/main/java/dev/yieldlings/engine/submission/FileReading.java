package dev.yieldlings.engine.submission;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** The gate that a single file passes: a regular file of bounded size that holds UTF-8 text. */
sealed interface FileReading {
    /** The most that a source file may hold, in bytes. */
    int MOST_BYTES = 256 << 10;

    /** The file passed. */
    record Passed(SourceFile file) implements FileReading {}

    /** It did not. */
    record Stopped(Diagnostic reason) implements FileReading {}

    /**
     * Reads one file.
     *
     * @param path where it lies
     * @param name the name under which it is compiled
     */
    static FileReading read(Path path, String name) {
        byte[] bytes;
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isDirectory()) {
                return stopped(name, "file", name + " is a folder; a file of that name is needed.");
            }
            if (!attributes.isRegularFile()) {
                return stopped(
                        name, "file", name + " is not a regular file (a link, a pipe or a device): it is not read.");
            }
            bytes = upTo(MOST_BYTES + 1, path);
        } catch (IOException e) {
            return stopped(name, "file", name + " cannot be read: " + reason(e) + ".");
        }
        if (bytes.length > MOST_BYTES) {
            return stopped(
                    name, "size", name + " is larger than " + (MOST_BYTES >> 10) + " KiB; no solution needs that.");
        }
        return decode(bytes, name);
    }

    private static FileReading decode(byte[] bytes, String name) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return stopped(name, "encoding", name + " is not UTF-8 text. Save it as UTF-8 and try again.");
        }
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        if (text.isBlank()) {
            return stopped(name, "empty", name + " is empty. Start again from the exercise's starter.");
        }
        if (text.indexOf('\0') >= 0) {
            return stopped(name, "encoding", name + " holds NUL characters: it is no Java source.");
        }
        return new Passed(new SourceFile(name, text));
    }

    private static byte[] upTo(int most, Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(most);
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case java.nio.file.NoSuchFileException _ -> "there is no such file";
            case java.nio.file.AccessDeniedException _ -> "access is denied";
            default -> String.valueOf(e.getMessage());
        };
    }

    private static Stopped stopped(String name, String code, String message) {
        return new Stopped(Diagnostic.errorIn(name, "yieldlings.unreadable." + code, message));
    }
}
