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

/** Explains javac's errors. The explanations are in resource files; {@code README.txt} describes their format. */
public final class Explanations {
    /**
     * The longest message, source line and file that are searched, in characters. Without limits a hostile source file
     * could keep the patterns busy.
     */
    private static final int LONGEST = 2_000;

    private static final int LONGEST_FILE = 200_000;

    /** A package name before a class name in javac's messages. */
    private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");

    private static final class Data {
        static final List<Entry> ENTRIES = read();
    }

    private Explanations() {}

    /**
     * Explains an error.
     *
     * @param error the error with javac's message
     * @param text the content of its source file
     * @return a sentence or two, or an empty string if there is no explanation
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

    /** Returns a javac message with simple class names, and with {@code <null>} for the null type. */
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
