package dev.yieldlings.engine.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yieldlings.engine.TinyCourse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each sub-folder of a batch is a submission, and nothing else is. */
class SubmissionsTest {
    @TempDir
    private Path folder;

    @Test
    void areTheFoldersByName() throws IOException {
        for (String name : new String[] {"bob", "ada", "Zoe", "a b", "out", ".git"}) {
            Files.createDirectories(folder.resolve(name).resolve("inner"));
        }
        TinyCourse.write(folder.resolve("notes.txt"), "");
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("ada"));

        assertThat(Submissions.in(folder, folder.resolve("ada/../out")))
                .extracting(path -> path.getFileName().toString())
                .containsExactly("Zoe", "a b", "ada", "bob");
    }

    @Test
    void ofAFolderThatIsNotThereAreAnError() {
        assertThatThrownBy(() -> Submissions.in(folder.resolve("nowhere"), folder))
                .isInstanceOf(IOException.class);
    }
}
