package dev.yieldlings.engine.admit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Reads the sources to admit and to refuse from the resource files. */
final class Corpus {
    private Corpus() {}

    /** Pairs of a title and the body of a class. */
    static Stream<Arguments> honest() {
        return titled("honest.txt");
    }

    /**
     * Pairs of a title and a whole file {@code Counter.java}, for all kinds of class files that javac writes for
     * today's language.
     */
    static Stream<Arguments> modern() {
        return titled("modern.txt");
    }

    private static Stream<Arguments> titled(String name) {
        return Stream.of(text(name).split("(?m)^=== ")).skip(1).map(section -> {
            int end = section.indexOf('\n');
            return Arguments.of(section.substring(0, end), section.substring(end + 1));
        });
    }

    /** Pairs of the refused uses and the body of a class. */
    static Stream<Arguments> refused() {
        return text("refused.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> {
                    int bar = line.indexOf(" | ");
                    String code = line.substring(bar + 3);
                    List<String> shown = Arrays.asList(line.substring(0, bar).split(", "));
                    return Arguments.of(shown, code.startsWith("{") ? "void f() throws Throwable " + code : code);
                });
    }

    private static String text(String name) {
        try (InputStream in = Corpus.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
