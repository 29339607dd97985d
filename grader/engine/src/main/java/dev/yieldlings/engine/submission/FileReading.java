package dev.yieldlings.engine.submission;

import dev.yieldlings.engine.arrival.ArrivedFile;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.file.Utf8;
import java.io.IOException;
import java.util.Optional;

/** The check of a single file: it must be a regular file of limited size with UTF-8 text. */
sealed interface FileReading {
    /** The largest size of a source file, in bytes. */
    int MOST_BYTES = 256 << 10;

    /** The file passed. */
    record Passed(SourceFile file) implements FileReading {}

    /** The file did not pass. */
    record Stopped(Diagnostic reason) implements FileReading {}

    /**
     * Reads one file.
     *
     * @param file the file
     * @param name the file name for the compiler
     */
    static FileReading read(ArrivedFile file, String name) {
        if (file.kind() == ArrivedFile.Kind.FOLDER) {
            return stopped(name, "file", name + " is a folder; it must be a file.");
        }
        if (file.kind() == ArrivedFile.Kind.OTHER) {
            return stopped(name, "file", name + " is not a regular file (a link, a pipe or a device): it is not read.");
        }
        byte[] bytes;
        try {
            bytes = file.content().upTo(MOST_BYTES + 1);
        } catch (IOException e) {
            return stopped(name, "file", name + " cannot be read: " + reason(e) + ".");
        }
        if (bytes.length > MOST_BYTES) {
            return stopped(
                    name, "size", name + " is larger than " + (MOST_BYTES >> 10) + " KiB; no solution needs that.");
        }
        if (isZip(bytes)) {
            return stopped(
                    name,
                    "encoding",
                    name + " is a zip file, not UTF-8 text. Name it " + name.replaceAll("\\.java$", ".zip")
                            + ", or hand in the file that is packed in it.");
        }
        return decode(bytes, name);
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    private static FileReading decode(byte[] bytes, String name) {
        Optional<String> decoded = Utf8.decode(bytes);
        if (decoded.isEmpty()) {
            return new Stopped(BadByte.in(name, bytes, "yieldlings.unreadable.encoding"));
        }
        String text = decoded.get();
        if (text.isBlank()) {
            return stopped(name, "empty", name + " is empty. Start again from the exercise's starter.");
        }
        if (text.indexOf('\0') >= 0) {
            return stopped(name, "encoding", name + " holds NUL characters: it is not a Java source.");
        }
        return new Passed(new SourceFile(name, text));
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
