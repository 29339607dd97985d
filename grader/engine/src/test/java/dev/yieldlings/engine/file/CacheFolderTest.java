package dev.yieldlings.engine.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cache returns exactly what was stored or nothing, only its owner can read it, and its size is limited. */
class CacheFolderTest {
    @TempDir
    private Path folder;

    @Test
    void givesBackWhatWasKept() {
        CacheFolder cache = new CacheFolder(folder.resolve("a/cache"));

        assertThat(cache.find("one")).isEmpty();
        cache.keep("one", new byte[] {1, 2});
        cache.keep("none", new byte[0]);

        assertThat(cache.find("one")).hasValue(new byte[] {1, 2});
        assertThat(cache.find("none")).hasValue(new byte[0]);
        assertThat(new CacheFolder(folder.resolve("a/cache")).find("one")).hasValue(new byte[] {1, 2});
    }

    @Test
    void takesNothingThatIsDamagedOrAnothersContent() throws IOException {
        CacheFolder cache = new CacheFolder(folder);
        cache.keep("one", new byte[] {1, 2, 3});
        byte[] whole = Files.readAllBytes(folder.resolve("one"));
        Files.copy(folder.resolve("one"), folder.resolve("other"));
        assertThat(cache.find("other")).isEmpty();

        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 1;
            Files.write(folder.resolve("one"), damaged);
            assertThat(cache.find("one")).as("byte " + at).isEmpty();
        }
        Files.write(folder.resolve("one"), new byte[] {1});
        assertThat(cache.find("one")).isEmpty();
    }

    @Test
    void isItsOwnersAlone() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path open = Files.createDirectory(folder.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));

        new CacheFolder(open).keep("one", new byte[] {1});

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(open)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(open.resolve("one"))))
                .isEqualTo("rw-------");
    }

    @Test
    void dropsWhatWasNotUsedForLongest() throws IOException {
        CacheFolder cache = new CacheFolder(folder, 1_000);
        for (int i = 0; i < 6; i++) {
            cache.keep("file" + i, new byte[200]);
            Files.setLastModifiedTime(
                    folder.resolve("file" + i), FileTime.from(Instant.now().minusSeconds(1_000_000 - i)));
            if (i == 3) {
                assertThat(cache.find("file0")).isPresent();
            }
        }

        assertThat(cache.find("file0")).as("used since").isPresent();
        assertThat(cache.find("file1")).isEmpty();
        assertThat(cache.find("file5")).isPresent();
    }

    @Test
    void whereNoFolderCanBeNothingIsKept() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        CacheFolder cache = new CacheFolder(file.resolve("below"));

        cache.keep("one", new byte[] {1});

        assertThat(cache.find("one")).isEmpty();
    }
}
