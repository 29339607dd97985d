package dev.yieldlings.engine.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.WindowsDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files on a disk of Windows. */
class WindowsFilesTest {
    @TempDir(factory = WindowsDisk.class)
    private Path folder;

    @Test
    void isReplacedWholeAndNothingIsLeftBesideIt() throws IOException {
        Path file = folder.resolve("a\\b").resolve("file.json");
        AtomicFile.write(file, new byte[] {1, 2, 3});
        AtomicFile.writeSoon(file, new byte[] {4});
        AtomicFile.writeHidden(file, new byte[] {5, 6});
        assertThat(Files.readAllBytes(file)).containsExactly(5, 6);
        try (Stream<Path> all = Files.list(file.getParent())) {
            assertThat(all).containsExactly(file);
        }
    }

    @Test
    void aCacheIsUsedThoughNoPermissionsKeepItPrivate() {
        CacheFolder cache = new CacheFolder(folder.resolve("cache"));
        cache.keep("suite", new byte[] {1, 2});
        assertThat(cache.find("suite"))
                .hasValueSatisfying(found -> assertThat(found).containsExactly(1, 2));
    }
}
