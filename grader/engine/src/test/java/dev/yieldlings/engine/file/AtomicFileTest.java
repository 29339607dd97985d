package dev.yieldlings.engine.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file is written whole or not at all, and no temporary file stays next to it. */
class AtomicFileTest {
    private static final int SIZE = 100_000;

    @TempDir
    private Path folder;

    /** The ways to write a file. */
    enum Way {
        DURABLE,
        SOON,
        HIDDEN;

        void write(Path file, byte[] content) throws IOException {
            switch (this) {
                case DURABLE -> AtomicFile.write(file, content);
                case SOON -> AtomicFile.writeSoon(file, content);
                case HIDDEN -> AtomicFile.writeHidden(file, content);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void replacesAndMakesFolders(Way way) throws Exception {
        Path file = folder.resolve("a/b/file");

        way.write(file, new byte[] {1, 2, 3});
        way.write(file, new byte[] {4});

        assertThat(file).hasBinaryContent(new byte[] {4});
        assertThat(file.getParent()).isDirectoryNotContaining(found -> !found.equals(file));
    }

    @ParameterizedTest
    @EnumSource
    void manyWritersOfOneFileNeverMixTheirContent(Way way) throws Exception {
        Path file = folder.resolve("file");
        way.write(file, filled(0));

        boolean whole = IntStream.range(0, 64).parallel().allMatch(i -> {
            try {
                way.write(file, filled(i));
                byte[] found = Files.readAllBytes(file);
                return Arrays.equals(found, filled(found[0]));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });

        assertThat(whole).isTrue();
        assertThat(folder).isDirectoryNotContaining(found -> !found.equals(file));
    }

    @ParameterizedTest
    @EnumSource
    void whatCanNotBeWrittenLeavesNothing(Way way) throws Exception {
        Path taken = folder.resolve("taken");
        Files.createDirectories(taken.resolve("by"));

        assertThatThrownBy(() -> way.write(taken, new byte[] {1})).isInstanceOf(IOException.class);

        assertThat(folder).isDirectoryNotContaining(found -> !found.equals(taken));
    }

    @Test
    void whatIsHiddenIsForItsOwnerAlone() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path file = folder.resolve("file");

        AtomicFile.writeHidden(file, new byte[] {1});

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void theRootIsNoFile() {
        assertThatThrownBy(() -> AtomicFile.write(folder.getRoot(), new byte[] {1}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is not a file that can be written");
    }

    private static byte[] filled(int value) {
        byte[] content = new byte[SIZE];
        Arrays.fill(content, (byte) value);
        return content;
    }
}
