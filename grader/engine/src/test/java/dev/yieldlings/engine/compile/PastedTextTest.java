package dev.yieldlings.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.Here;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.SourceFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Characters and lines that don't belong to Java, from pasted or merged text, are reported as one error at their place.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PastedTextTest {
    private Compiler compiler;

    @BeforeAll
    void begin() {
        compiler = new Compiler(List.of(Here.with(Path.of("")).kit()));
    }

    @AfterAll
    void end() {
        compiler.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    String s = “hello”;                    | 3 | 16 | This is the character “ (U+201C)
                    String s = "hello”;                    | 3 | 22 | This is the character ” (U+201D)
                    char c = ‘x’;                          | 3 | 14 | Java wants ' here. There are such characters at 1 more places
                    int n = 3 – 2;                         | 3 | 15 | This is the character – (U+2013)
                    int n = 3 − 2;                         | 3 | 15 | Java wants - here.
                    int\\u00A0n = 3;                        | 3 | 8  | This space is none to Java (U+00A0)
                    int n\\u200B = 3;                       | 3 | 10 | Here is a character that can't be seen (U+200B)
                    int no\\u200Bte = note;                 | 3 | 11 | Here is a character that can't be seen (U+200B)
                    // it’s “fine”\\n    char c = ‘;       | 4 | 14 | This is the character ‘ (U+2018)
                    String s = "it’s"; char d = '”'; …     | 3 | 38 | Java wants ... here.
                    ```                                    | 3 | 5  | This line is Markdown, not Java
                    ```java                                | 3 | 5  | This line is Markdown, not Java
                    """)
    void isToldOnceWithItsPlace(String line, int row, int column, String part) {
        String text = "class A {\n    int m() { return 1; }\n    " + plain(line)
                + "\n    int other() { return nowhere; }\n}\n";

        assertThat(errors(text)).singleElement().satisfies(error -> {
            assertThat(error.message()).contains(part);
            assertThat(error.line()).isEqualTo(row);
            assertThat(error.column()).isEqualTo(column);
            assertThat(error.source())
                    .isEqualTo(text.lines().skip(row - 1L).findFirst().orElseThrow());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"<<<<<<< HEAD", "=======", ">>>>>>> mine", "|||||||"})
    void aMergeThatWasNotFinished(String mark) {
        assertThat(errors("class A {\n" + mark + "\n    int n = 1;\n}\n"))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.message()).startsWith("A merge was not finished here");
                    assertThat(error.line()).isEqualTo(2);
                });
    }

    @Test
    void whatStandsInCommentsAndTextsIsNoError() {
        assertThat(
                        errors(
                                "class A {\n/* ``` – */ // “x”\nString s = \"“–”\u00A0\"; char c = '–'; String t = \"\"\"\n  ```\n=======\n  “\n  \"\"\";\n}\n"))
                .isEmpty();
        assertThat(errors("class A {\n/* ``` – */ // “x”\nString s = \"“–”\u00A0\";\nint n = nowhere;\n}\n"))
                .singleElement()
                .extracting(Diagnostic::line)
                .isEqualTo(4);
    }

    /** After a syntax error, missing names are not reported, because they may be a consequence of it. */
    @Test
    void afterErrorsOfSyntaxNoNamesAreLookedFor() {
        assertThat(
                        errors(
                                "import java.util.*;\nclass A {\n  List<String> l = new ArrayList<>()\n  int n = nowhere;\n}\n"))
                .singleElement()
                .extracting(Diagnostic::code)
                .asString()
                .startsWith("compiler.err.expected");
    }

    @Test
    void aMessageIsBounded() {
        String type = "A<".repeat(400) + "String" + ">".repeat(400);
        List<Diagnostic> errors = errors("class A<T> { " + type + " a; int n = a; String s = a; }");

        assertThat(errors).isNotEmpty().allSatisfy(error -> {
            assertThat(error.message().length()).isLessThan(2_100);
            assertThat(error.source().length()).isLessThan(2_100);
        });
    }

    private static String plain(String line) {
        return line.replace("\\u00A0", "\u00A0").replace("\\u200B", "\u200B").replace("\\n", "\n");
    }

    private List<Diagnostic> errors(String text) {
        return switch (compiler.compile(List.of(new SourceFile("A.java", text)))) {
            case Compilation.Compiled _ -> List.of();
            case Compilation.DoesNotCompile(List<Diagnostic> errors) -> errors;
            case Compilation.Stopped stopped -> throw new AssertionError(stopped);
        };
    }
}
