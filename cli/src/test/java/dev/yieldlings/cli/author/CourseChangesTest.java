package dev.yieldlings.cli.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A save causes proofs only of the exercises that it changed. */
class CourseChangesTest {
    @TempDir
    Path folder;

    @Test
    @Timeout(60)
    void tellsTheExercisesThatASaveHasChanged() throws IOException, InterruptedException {
        Path one = write("first/one/suite/OneTest.java", "class OneTest {}");
        write("first/one/exercise.json", "{}");
        write("first/two/exercise.json", "{}");
        write("course.json", "{}");
        try (CourseChanges changes = CourseChanges.of(folder)) {
            Files.writeString(one, "class OneTest { int changed; }");
            assertThat(changes.next()).containsExactly("one");

            // Saving the same text is no change, and the next change is reported alone.
            Files.writeString(one, "class OneTest { int changed; }");
            write("first/three/exercise.json", "{}");
            assertThat(changes.next()).containsExactly("three");

            write("course.json", "{ }");
            assertThat(changes.next()).isEmpty();
        }
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, text);
    }
}
