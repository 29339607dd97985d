package dev.yieldlings.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.diagnostic.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source that is nested too deeply is reported as such, whatever was compiled before. */
class NestingTest {
    private static final int HONEST = 300;
    private static final int TIMES = 20;

    /** The stack size of compilers for submissions, in bytes. */
    private static final long STACK_BYTES = 16 << 20;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int i = 1; int k = @; | i + | 1 |    | 5000",
                "boolean b = @; | 1 > 0 ? true : | true | | 5000",
                "int i = @; | ( | 1 | ) | 5000",
                "int i = f(1); static int f(int i) { return i; } int k = @; | f( | 1 | ) | 2500",
                "{ @ } | { |   | } | 5000",
                "void m(int i) { @ } | if (i > 0) { } else | { } | | 5000",
                "@ | class C# { | | } | 1500"
            })
    void isOneAnswerColdAndWarm(String member, String open, @Nullable String inside, @Nullable String close, int depth)
            throws Exception {
        String middle = Objects.requireNonNullElse(inside, "");
        String end = Objects.requireNonNullElse(close, "");
        SourceFile tooDeep = nested(member, open, middle, end, depth);
        SourceFile honest = nested(member, open, middle, end, Math.min(HONEST, depth / 10));
        List<Compilation> answers = new ArrayList<>();
        FutureTask<Void> task = new FutureTask<>(
                () -> {
                    try (Compiler compiler = new Compiler(List.of())) {
                        answers.add(compiler.compile(List.of(tooDeep)));
                        for (int i = 0; i < TIMES; i++) {
                            answers.add(compiler.compile(List.of(honest)));
                        }
                        answers.add(compiler.compile(List.of(tooDeep)));
                    }
                },
                null);
        new Thread(null, task, "compiler", STACK_BYTES).start();
        task.get();

        assertThat(answers.subList(1, TIMES + 1)).hasOnlyElementsOfType(Compilation.Compiled.class);
        assertThat(answers.getFirst())
                .isInstanceOf(Compilation.DoesNotCompile.class)
                .isEqualTo(answers.getLast());
    }

    private static SourceFile nested(String member, String open, String inside, String close, int depth) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            text.append(open.replace("#", String.valueOf(i))).append(' ');
        }
        text.append(inside).append(close.repeat(depth));
        return new SourceFile("Deep.java", "class Deep { " + member.replace("@", text) + " }");
    }
}
