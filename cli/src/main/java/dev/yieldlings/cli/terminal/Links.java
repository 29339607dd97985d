package dev.yieldlings.cli.terminal;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Makes places in sources, such as {@code FibIter.java:12}, links to the files, for a terminal that opens them by a
 * click (OSC 8, "Hyperlinks in Terminal Emulators").
 *
 * @param areShown whether the terminal has them
 * @param folder where the sources lie; nothing if that is not known, so that nothing can be linked
 */
public record Links(boolean areShown, Optional<Path> folder) {
    /** None at all. */
    public static final Links NONE = new Links(false, Optional.empty());

    private static final String BEGIN = "\u001b]8;;";
    private static final String END = "\u001b\\";

    /** Links into a folder. */
    public Links into(Path sources) {
        return new Links(areShown, Optional.of(sources.toAbsolutePath().normalize()));
    }

    /** Links into a folder below this one, if it is there. */
    public Links below(String name) {
        return folder.map(above -> above.resolve(name))
                .filter(below -> areShown && !name.isEmpty() && Files.isDirectory(below))
                .map(this::into)
                .orElse(this);
    }

    /**
     * A place in a source as a link, if the file is there. It takes no more columns than its text, but must not be
     * measured or cut any more.
     *
     * @param file the file's name, without folders
     * @param text what is shown, in which nothing could be taken for an escape sequence
     */
    public String to(String file, String text) {
        return folder.filter(sources -> areShown)
                .flatMap(sources -> source(sources, file))
                .map(target -> BEGIN + target.toUri().toASCIIString() + END + text + BEGIN + END)
                .orElse(text);
    }

    /** A text as a link to a page; where the terminal has none, the text alone. */
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
