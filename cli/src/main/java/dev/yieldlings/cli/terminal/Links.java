package dev.yieldlings.cli.terminal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes places in sources, such as {@code FibIter.java:12}, links to the files, for a terminal that opens them by a
 * click (OSC 8, "Hyperlinks in Terminal Emulators").
 *
 * @param areShown whether the terminal has them
 * @param folder where the sources lie; nothing where that is not known, so that nothing can be linked
 */
public record Links(boolean areShown, Optional<Path> folder) {
    /** None at all. */
    public static final Links NONE = new Links(false, Optional.empty());

    private static final Pattern PLACE = Pattern.compile("\\b(\\w[\\w$]*\\.java):\\d+(?::\\d+)?");
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
     * A line in which each place is a link whose file is there. It takes no more columns than before, but must not be
     * measured or cut any more.
     *
     * @param line a finished line, in which nothing from a submission could be taken for an escape sequence
     */
    public String in(String line) {
        return areShown && folder.isPresent()
                ? PLACE.matcher(line)
                        .replaceAll(place -> Matcher.quoteReplacement(linked(place.group(1), place.group())))
                : line;
    }

    private String linked(String file, String text) {
        return folder.map(sources -> sources.resolve(file))
                .filter(Files::isRegularFile)
                .map(target -> BEGIN + target.toUri().toASCIIString() + END + text + BEGIN + END)
                .orElse(text);
    }
}
