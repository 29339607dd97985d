package dev.yieldlings.engine.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFolderTest {
    @TempDir
    private Path folder;

    @Test
    void isFreeWhereNothingCanBeOverwritten() throws IOException {
        assertThat(NewFolder.isFree(folder)).isTrue();
        assertThat(NewFolder.isFree(folder.resolve("new"))).isTrue();
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(NewFolder.isFree(folder)).isFalse();
        assertThat(NewFolder.isFree(file)).isFalse();
    }
}
