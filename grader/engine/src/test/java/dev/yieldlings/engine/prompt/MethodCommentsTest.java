package dev.yieldlings.engine.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import jdk.jshell.SourceCodeAnalysis.Documentation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MethodCommentsTest {
    @TempDir
    private Path sources;

    private MethodComments comments;

    @BeforeEach
    void read() throws IOException {
        Path kit = Files.createDirectories(sources.resolve("dev/yieldlings/kit"));
        Files.writeString(kit.resolve("Box.java"), """
                package dev.yieldlings.kit;
                public interface Box<T> {
                    /** Puts {@code thing} in, as {@link #fill(java.util.Map) all others}. More is not said. */
                    void put(T thing);

                    /** Puts a thing in, <b>and</b> a label: see {@link Box#put the one &amp; only}, 1 &lt; 2 &#x2264; 3&hellip; */
                    void put(T thing, String label);

                    /**
                     * Fills
                     * it.
                     */
                    static <A, B> void fill(java.util.Map<A, ? super B> all, int... sizes) {}

                    void untold();
                }
                """);
        comments = MethodComments.with(sources);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "void Box<T>.put(T thing)                                 | Puts thing in, as all others.",
                "void Box<java.util.List<T>>.put(T thing, String label)   | Puts a thing in, and a label: see the one & only, 1 < 2 ≤ 3…",
                "void Box<T>.<A,B>fill(Map<A,? super B> all, int... sizes)| Fills it."
            })
    void tellsTheFirstSentenceOfTheKitsMethod(String signature, String sentence) {
        assertThat(comments.of(new Method(signature, null))).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource({"void Box<T>.untold()", "void Other.put(T thing)", "a local variable"})
    void tellsNothingWhereNothingIsSaid(String signature) {
        assertThat(comments.of(new Method(signature, null))).isEmpty();
    }

    @Test
    void tellsTheFirstSentenceThatJShellHasFound() {
        assertThat(comments.of(
                        new Method("int String.indexOf(int ch)", " Returns the\n {@code int}. More.\n @param ch it")))
                .isEqualTo(Optional.of("Returns the int."));
    }

    private record Method(String signature, @Nullable String javadoc) implements Documentation {}
}
