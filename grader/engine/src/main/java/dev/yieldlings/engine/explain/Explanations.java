package dev.yieldlings.engine.explain;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Explains javac's errors, as the files beside it say; {@code README.txt} tells their form. */
public final class Explanations {
    /** Beyond these a learner has other worries, and a hostile source must not keep the patterns busy. */
    private static final int LONGEST = 2_000;

    private static final int LONGEST_FILE = 200_000;

    /** In javac's messages; what is explained needs no package to be understood. */
    private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");

    private static final class Data {
        static final List<Entry> ENTRIES = read();
    }

    private Explanations() {}

    /**
     * What an error means.
     *
     * @param error as javac has put it
     * @param text the text of the file that it is in
     * @return a sentence or two; empty if there is nothing to add
     */
    public static String of(Diagnostic error, String text) {
        if (error.message().length() > LONGEST || error.source().length() > LONGEST || text.length() > LONGEST_FILE) {
            return "";
        }
        String message = withSimpleNames(error.message());
        return Data.ENTRIES.stream()
                .map(entry -> entry.explain(error, message, text))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    /** A message of javac's with classes by their simple names, as a learner writes them, and null as javac shows it. */
    public static String withSimpleNames(String message) {
        return message.length() > LONGEST
                ? message
                : PACKAGE.matcher(message).replaceAll("").replace("<nulltype>", "<null>");
    }

    private static List<Entry> read() {
        return Stream.of("syntax.txt", "names.txt", "types.txt", "classes.txt", "flow.txt")
                .flatMap(name -> Entry.parse(text(name)).stream())
                .toList();
    }

    private static String text(String name) {
        try (InputStream in = Explanations.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
