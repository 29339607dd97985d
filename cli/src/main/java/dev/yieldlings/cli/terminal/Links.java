package dev.yieldlings.cli.terminal;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Makes links from places in source files, such as {@code FibIter.java:12}, for a terminal that opens them at a
 * click (OSC 8, "Hyperlinks in Terminal Emulators").
 *
 * @param areShown whether the terminal supports links
 * @param folder the folder of the sources; empty if unknown, so that no links are made
 */
public record Links(boolean areShown, Optional<Path> folder) {
    /** Makes no links. */
    public static final Links NONE = new Links(false, Optional.empty());

    private static final String BEGIN = "\u001b]8;;";
    private static final String END = "\u001b\\";

    /** Returns links into a folder. */
    public Links into(Path sources) {
        return new Links(areShown, Optional.of(sources.toAbsolutePath().normalize()));
    }

    /** Returns links into a subfolder of this folder, if it exists. */
    public Links below(String name) {
        return folder.map(above -> above.resolve(name))
                .filter(below -> areShown && !name.isEmpty() && Files.isDirectory(below))
                .map(this::into)
                .orElse(this);
    }

    /**
     * Makes a link to a source file, if the file exists. The result is as wide as the text, but must not be
     * measured or cut afterwards.
     *
     * @param file the file's name, without folders
     * @param text the visible text, without escape sequences
     * @return the link, or the text alone if no link can be made
     */
    public String to(String file, String text) {
        return folder.filter(sources -> areShown)
                .flatMap(sources -> source(sources, file))
                .map(target -> BEGIN + target.toUri().toASCIIString() + END + text + BEGIN + END)
                .orElse(text);
    }

    /** Makes a link to a page. Returns the text alone if the terminal does not support links. */
    public String to(URI target, String text) {
        return areShown ? BEGIN + target.toASCIIString() + END + text + BEGIN + END : text;
    }

    private static Optional<Path> source(Path folder, String file) {
        try {
            Path source = folder.resolve(file);
            return folder.equals(source.getParent()) && Files.isRegularFile(source)
                    ? Optional.of(source)
                    : Optional.empty();
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
