package dev.yieldlings.engine.diagnostic;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the Java source files of a folder in a course. */
public final class SourceFolder {
    private static final String JAVA = ".java";

    private SourceFolder() {}

    /**
     * Returns the Java files in a folder and its subfolders, sorted by path. Returns an empty list if the folder
     * doesn't exist.
     *
     * @throws IOException if one can't be read, or is not UTF-8; the message names it
     */
    public static List<SourceFile> all(Path folder) throws IOException {
        return read(folder, Integer.MAX_VALUE);
    }

    /**
     * Returns the Java files directly in a folder, sorted by name. Returns an empty list if the folder doesn't exist.
     *
     * @throws IOException if one can't be read, or is not UTF-8; the message names it
     */
    public static List<SourceFile> of(Path folder) throws IOException {
        return read(folder, 1);
    }

    private static List<SourceFile> read(Path folder, int depth) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> paths;
        try (Stream<Path> entries = Files.walk(folder, depth)) {
            paths = entries.filter(entry -> entry.toString().endsWith(JAVA) && Files.isRegularFile(entry))
                    .sorted()
                    .toList();
        }
        List<SourceFile> files = new ArrayList<>();
        for (Path path : paths) {
            try {
                files.add(new SourceFile(String.valueOf(path.getFileName()), Files.readString(path)));
            } catch (CharacterCodingException e) {
                throw new IOException(path + " is not UTF-8 text. Save it as UTF-8.", e);
            }
        }
        return files;
    }
}
