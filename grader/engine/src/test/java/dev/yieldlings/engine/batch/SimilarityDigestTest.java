package dev.yieldlings.engine.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.submission.Reading;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Submissions have the same digest if they differ only in names, comments and layout. */
class SimilarityDigestTest {
    private static final String SOURCE = "class A { int next(int by) { return by + 1; } String s = \"a // b\"; }";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class B{int step(int n){return n+1;}String t=\"a // b\";}",
                "/* mine */ class A {\n  // adds\n  int next(int by) { return by + 1; }\n\tString s = \"a // b\";\n}",
                "class Größe { int next(int é) { return é + 1; } String s = \"a // b\"; }",
            })
    void alike(String other) {
        assertThat(of(other)).isEqualTo(of(SOURCE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class A { int next(int by) { return by + 2; } String s = \"a // b\"; }",
                "class A { int next(int by) { return by - 1; } String s = \"a // b\"; }",
                "class A { int next(int by) { return by + 1; } String s = \"a // c\"; }",
                "class A { long next(int by) { return by + 1; } String s = \"a // b\"; }",
                "class A { int next(int by, int s) { return by + 1; } String t = \"a // b\"; }",
            })
    void notAlike(String other) {
        assertThat(of(other)).isNotEqualTo(of(SOURCE));
    }

    private static String of(String source) {
        return SimilarityDigest.of(new Reading.Sources(List.of(new SourceFile("A.java", source)), List.of()));
    }
}
