package dev.yieldlings.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.Here;
import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.compile.Compiler;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.SourceFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The commonest errors of beginners have an explanation next to javac's message; each has a source that shows it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplanationsTest {
    private Compiler compiler;

    @BeforeAll
    void begin(@TempDir Path folder) {
        compiler = new Compiler(List.of(Here.with(folder).kit()));
    }

    @AfterAll
    void end() {
        compiler.close();
    }

    /** Each row has the members of a class, javac's error code without its prefix, and a part of the explanation. */
    @ParameterizedTest
    @CsvFileSource(resources = "javas-own.txt", delimiter = '|', quoteCharacter = '~')
    void tellsWhatItMeans(String members, String code, String part) {
        Diagnostic error = errors("public class Counter {\n    " + members + "\n}\n").stream()
                .filter(found -> found.code().equals("compiler.err." + code))
                .findFirst()
                .orElseGet(() -> errors("public class Counter {\n    " + members + "\n}\n")
                        .getFirst());

        assertThat(error.code()).as("%s", error).isEqualTo("compiler.err." + code);
        assertThat(error.explanation()).as("%s", error).contains(part).doesNotContain("{1}", "{2}", "{near}");
        assertThat(error.message()).isNotBlank();
    }

    /** Misuse of the kit, and habits from other languages, in a class with all needed imports. */
    @ParameterizedTest
    @CsvFileSource(
            resources = {"of-the-kit.txt", "of-habit.txt"},
            delimiter = '|',
            quoteCharacter = '~')
    void tellsWhatWasMeant(String members, String code, String part) {
        Diagnostic error = errors("""
                import dev.yieldlings.kit.*;
                import java.util.*;

                public class Counter {
                %s
                }
                """.formatted(members)).getFirst();

        assertThat(error.code()).as("%s", error).isEqualTo("compiler.err." + code);
        assertThat(error.explanation())
                .as("%s", error)
                .contains(part)
                .doesNotContain("{1}", "{2}", "{a ", "{A ", "{near}");
    }

    @Test
    void oneErrorOfALineIsEnoughWhereTheOthersFollowFromIt() {
        assertThat(errors("public class Counter { void a() { int class = 1; int new = 2; } }"))
                .hasSize(1);
        assertThat(errors("public class Counter { Long a; void b() { Long c = 1; a = 1; } }"))
                .hasSize(1);
        assertThat(errors("public class Counter { Long a;\nvoid b() { Long c = 1;\na = 1; } }"))
                .hasSize(2);
    }

    @Test
    void whatGoesAwayWithAnotherErrorIsLeftOut() {
        assertThat(errors("""
                public class Counter implements Iterator<Long> {
                    Iterator<Long> other;
                }
                """)).hasSize(1);
        assertThat(errors("""
                public class Counter implements java.util.Iterator<Long> {
                    public boolean hasNext() { return true; }
                    public long next() { return 1; }
                }
                """)).extracting(Diagnostic::code).containsExactly("compiler.err.override.incompatible.ret");
        assertThat(errors("""
                import java.util.Iterator;

                public class Counter {
                    Iterator<long> a() {
                        return new Iterator<>() {
                            public boolean hasNext() { return true; }
                            public Long next() { return 1L; }
                        };
                    }
                }
                """)).extracting(Diagnostic::code).containsExactly("compiler.err.type.found.req");
    }

    @Test
    void aFilesNameAndItsClasses() {
        assertThat(errors("public class Other { }").getFirst().explanation()).contains("the name of its file");
        assertThat(errors("class Counter { } class Counter { }").getFirst().explanation())
                .contains("There is a class Counter already");
        assertThat(errors("publc class Counter { }").getFirst().explanation()).contains("Did you mean `public`");
    }

    @Test
    void methodsInsideAMethod() {
        Diagnostic error = errors("""
                public class Counter {
                    void a() {
                        int b = 1;

                    public int next() { return 1; }
                }
                """).getFirst();

        assertThat(error.explanation()).contains("Is a } missing above");
    }

    @Test
    void aMethodWithoutModifiersInsideAMethod() {
        Diagnostic error = errors("""
                public class Counter {
                    void a() {
                        int b = 1;

                    int next() {
                        return 1;
                    }
                }
                """).getFirst();

        assertThat(error.explanation()).contains("Is a } missing above");
    }

    @Test
    void aNameInACommentOrATextIsNoSuggestion() {
        assertThat(errors("public class Counter { /* next */ String s = \"next\"; int a() { return nxt; } // next\n }")
                        .getFirst()
                        .explanation())
                .startsWith("Nothing called nxt");
    }

    @Test
    void whatNobodyHasExplainedStaysAsItIs() {
        Diagnostic error = Diagnostic.error("compiler.err.something.new", "something new");

        assertThat(Explanations.of(error, "")).isEmpty();
    }

    private List<Diagnostic> errors(String source) {
        return ((Compilation.DoesNotCompile) compiler.compile(List.of(new SourceFile("Counter.java", source))))
                .errors();
    }
}
