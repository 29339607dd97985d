package dev.yieldlings.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The choice of the editor, and its arguments. */
class EditorTest {
    @TempDir
    Path folder;

    @Test
    void theOneAskedForComesBeforeTheEnvironments() {
        Map<String, String> environment = Map.of("VISUAL", "visual", "EDITOR", "line");
        assertThat(Editor.of(Optional.of("asked"), environment)).contains(new Editor("asked"));
        assertThat(Editor.of(Optional.empty(), environment)).contains(new Editor("visual"));
        assertThat(Editor.of(Optional.empty(), Map.of("VISUAL", "visual", "YIELDLINGS_EDITOR", "ours")))
                .contains(new Editor("ours"));
        assertThat(Editor.of(Optional.empty(), Map.of("VISUAL", " ", "EDITOR", "line")))
                .contains(new Editor("line"));
        assertThat(Editor.of(Optional.empty(), Map.of())).isEmpty();
    }

    @Test
    void takesACommandWithArgumentsAndFilesWithSpaces() throws Exception {
        Path file = Files.writeString(folder.resolve("My File.java"), "old");
        Path writer = Files.writeString(folder.resolve("writer"), "printf %s \"$1 in $PWD\" >\"$2\"\n");
        assertThat(new Editor("sh '" + writer + "' opened").open(List.of(file), folder))
                .isEmpty();
        assertThat(file).hasContent("opened in " + folder.toRealPath());
    }

    @Test
    void saysWhatIsWrongWithOneThatFails() throws Exception {
        assertThat(new Editor("there-is-no-such-editor")
                        .open(List.of(folder), folder)
                        .orElseThrow())
                .contains("there-is-no-such-editor", "installed");
        assertThat(new Editor("exit 3;").open(List.of(folder), folder).orElseThrow())
                .contains("3");
    }
}
