package dev.yieldlings.engine.author.scaffold;

import dev.yieldlings.engine.file.AtomicFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** Template files with placeholders. */
final class Template {
    private final String name;
    private final Map<String, String> words;

    /**
     * @param name the template's folder
     * @param words the text for each placeholder
     */
    Template(String name, Map<String, String> words) {
        this.name = name;
        this.words = Map.copyOf(words);
    }

    /**
     * Writes all files of the template into a folder.
     *
     * @throws IOException if a file can't be written
     */
    void write(Path folder) throws IOException {
        for (String file : read("files.txt").lines().toList()) {
            AtomicFile.writeSoon(
                    folder.resolve(filled(file)), filled(read(file + ".txt")).getBytes(StandardCharsets.UTF_8));
        }
    }

    private String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            filled = filled.replace("@" + word.getKey() + "@", word.getValue());
        }
        return filled;
    }

    private String read(String file) throws IOException {
        String resource = name + "/" + file;
        try (InputStream in = Objects.requireNonNull(Template.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
