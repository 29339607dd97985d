package dev.yieldlings.cli.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.yieldlings.engine.course.Course;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExerciseFolderTest {
    @TempDir
    Path root;

    private ExerciseFolder folder;
    private Path work;
    private Backups backups;

    @BeforeEach
    void prepare() throws IOException {
        Course course = TinyCourse.write(root.resolve("course"), "one");
        folder = new ExerciseFolder(root.resolve("01-one"), course.exercises().getFirst());
        Files.createDirectories(folder.folder());
        work = Files.writeString(folder.folder().resolve("Work.java"), "public class Work {}\n");
        backups = new Backups(root.resolve("backups"));
    }

    @Test
    void isTouchedOnceItDiffersFromTheStarter() throws IOException {
        assertThat(folder.isTouched()).isFalse();
        Files.writeString(work, "mine");
        assertThat(folder.isTouched()).isTrue();
    }

    @Test
    void resettingKeepsWhatWasThere() throws IOException {
        Files.writeString(work, "mine");
        Files.writeString(folder.folder().resolve("Notes.txt"), "notes");
        Path kept = folder.reset(backups).orElseThrow();
        assertThat(kept.getParent()).isEqualTo(root.resolve("backups/one"));
        assertThat(kept.resolve("Work.java")).hasContent("mine");
        assertThat(work).hasContent("public class Work {}");
        assertThat(folder.folder().resolve("Notes.txt")).hasContent("notes");
    }

    @Test
    void resettingTwiceInASecondKeepsBoth() throws IOException {
        Files.writeString(work, "first");
        Path first = folder.reset(backups).orElseThrow();
        Files.writeString(work, "second");
        Path second = folder.reset(backups).orElseThrow();
        assertThat(first.resolve("Work.java")).hasContent("first");
        assertThat(second.resolve("Work.java")).hasContent("second");
    }

    @Test
    void resettingWhatIsUntouchedOrMissingKeepsNothing() throws IOException {
        assertThat(folder.reset(backups)).isEqualTo(Optional.empty());
        Files.delete(work);
        assertThat(folder.reset(backups)).isEqualTo(Optional.empty());
        assertThat(work).hasContent("public class Work {}");
    }

    @Test
    void aFolderInTheFilesPlaceIsNotTouched() throws IOException {
        Files.delete(work);
        Files.createDirectories(work.resolve("inside"));
        assertThatExceptionOfType(WorkspaceException.class)
                .isThrownBy(() -> folder.reset(backups))
                .withMessageContaining("is a folder");
        assertThat(work.resolve("inside")).exists();
    }
}
