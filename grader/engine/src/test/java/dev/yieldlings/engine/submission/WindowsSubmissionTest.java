package dev.yieldlings.engine.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.TinyCourse;
import dev.yieldlings.engine.WindowsDisk;
import dev.yieldlings.engine.arrival.HandIn;
import dev.yieldlings.engine.arrival.Submissions;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.diagnostic.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A course and submissions on a disk of Windows. */
class WindowsSubmissionTest {
    private static final String SOURCE = "public class Counter { }\r\n";

    @TempDir(factory = WindowsDisk.class)
    private Path folder;

    private Exercise exercise;

    @BeforeEach
    void write() {
        exercise = new TinyCourse().exerciseIn(folder.resolve("course"));
    }

    @Test
    void aCourseIsReadAndSoIsASubmissionInAFolderFurtherDown() {
        TinyCourse.write(folder.resolve("submission").resolve("src\\main\\java\\Counter.java"), SOURCE);
        TinyCourse.write(folder.resolve("submission").resolve("target\\Counter.java"), "class Old { }");
        assertThat(SubmissionReader.read(folder.resolve("submission"), exercise))
                .isInstanceOfSatisfying(
                        Reading.Sources.class,
                        reading -> assertThat(reading.files()).containsExactly(new SourceFile("Counter.java", SOURCE)));
    }

    @Test
    void reportsOfABatchHaveNamesThatTheDiskCanHave() throws IOException {
        TinyCourse.write(folder.resolve("batch").resolve("Ada Lovelace").resolve("Counter.java"), SOURCE);
        TinyCourse.write(folder.resolve("batch").resolve("aux").resolve("Counter.java"), SOURCE);
        Submissions submissions =
                Submissions.in(folder.resolve("batch"), folder.resolve("out"), Set.of("Counter.java"));
        assertThat(submissions.all()).extracting(HandIn::name).containsExactly("Ada Lovelace", "aux");
        assertThat(submissions.all()).extracting(HandIn::report).containsExactly("Ada Lovelace", "%61ux");
    }
}
