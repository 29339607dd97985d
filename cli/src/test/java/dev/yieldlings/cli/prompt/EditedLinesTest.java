package dev.yieldlings.cli.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Text from a terminal is read exactly as it was typed. */
@Timeout(60)
class EditedLinesTest {
    @TempDir
    Path folder;

    @Test
    void bracesTakeNothingAway() throws IOException {
        assertThat(typed("int twice(int n) { return 2 * n; }\r")).isEqualTo("int twice(int n) { return 2 * n; }");
        assertThat(typed("for (;;) {\r    break;\r    }\r")).isEqualTo("for (;;) {\n    break;\n    }");
    }

    private String typed(String keys) throws IOException {
        try (Terminal terminal = TerminalBuilder.builder()
                        .system(false)
                        .type("ansi")
                        .encoding(StandardCharsets.UTF_8)
                        .streams(
                                new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8)),
                                OutputStream.nullOutputStream())
                        .build();
                EditedLines lines = new EditedLines(
                        terminal,
                        text -> text.chars().filter(c -> c == '{').count()
                                == text.chars().filter(c -> c == '}').count(),
                        new Assistance(() -> {
                            throw new IllegalStateException("nothing is completed here");
                        }),
                        folder.resolve("history"))) {
            return lines.next().orElseThrow();
        }
    }
}
