package dev.yieldlings.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.launcher.FibIterSources;
import dev.yieldlings.cli.launcher.Launched;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A batch graded again after its course has changed: just what belongs to the changed exercise. */
class ChangedCourseIT {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"1-iterators/fib-iterator/suite/FibIterSuite.java", "1-iterators/fib-iterator/exercise.json"})
    void gradesItsSubmissionsAnewAndNoOthers(String changed) throws Exception {
        copy(Launched.course(), folder.resolve("course"));
        for (String name : List.of("ada", "alan", "barbara")) {
            FibIterSources.write(folder.resolve("batch"), name, FibIterSources.withInNext("// " + name));
        }
        for (String name : List.of("edsger", "grace")) {
            copy(
                    folder.resolve("course/2-generators/my-range/solution/MyRange.java"),
                    folder.resolve("batch").resolve(name).resolve("MyRange.java"));
        }
        assertThat(grade().out()).contains("Graded 5 submissions", "5 passed");
        assertThat(grade().out()).contains("Graded 0 submissions", "kept the reports on 5");

        Path file = folder.resolve("course").resolve(changed);
        Files.writeString(file, Files.readString(file) + "\n");

        assertThat(grade().out()).contains("Graded 3 submissions", "kept the reports on 2", "5 passed");
    }

    private Launched grade() throws Exception {
        return Launched.yieldlings(folder, "grade", "--course", "course", "--batch", "batch", "--out", "results");
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
