package dev.yieldlings.cli.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The README and its recorded blocks, each of which follows a comment with its name.
 *
 * @param file the README
 */
record Readme(Path file) {
    /** Returns the text of a block. */
    String recorded(String name) throws IOException {
        Matcher block = block(name);
        return block.group("text");
    }

    /** Replaces the text of a block. */
    void record(String name, String text) throws IOException {
        Matcher block = block(name);
        String before = Files.readString(file);
        Files.writeString(file, before.substring(0, block.start("text")) + text + before.substring(block.end("text")));
    }

    private Matcher block(String name) throws IOException {
        Matcher matcher = Pattern.compile(
                        "<!-- recorded: " + Pattern.quote(name) + " -->\n\n```\n(?<text>.*?)```\n", Pattern.DOTALL)
                .matcher(Files.readString(file));
        if (!matcher.find()) {
            throw new AssertionError("The README has no block named " + name);
        }
        return matcher;
    }
}
