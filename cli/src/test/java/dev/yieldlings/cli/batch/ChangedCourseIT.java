package dev.yieldlings.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.launcher.FibIterSources;
import dev.yieldlings.cli.launcher.FolderCopy;
import dev.yieldlings.cli.launcher.Launched;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After a course has changed, a second run grades only the submissions of the changed exercise. */
class ChangedCourseIT {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"1-iterators/fib-iterator/suite/FibIterSuite.java", "1-iterators/fib-iterator/exercise.json"})
    void gradesItsSubmissionsAnewAndNoOthers(String changed) throws Exception {
        FolderCopy.make(Launched.course(), folder.resolve("course"));
        for (String name : List.of("ada", "alan", "barbara")) {
            FibIterSources.write(folder.resolve("batch"), name, FibIterSources.withInNext("// " + name));
        }
        for (String name : List.of("edsger", "grace")) {
            FolderCopy.make(
                    folder.resolve("course/2-generators/my-range/solution/MyRange.java"),
                    folder.resolve("batch").resolve(name).resolve("MyRange.java"));
        }
        assertThat(grade().out()).contains("Graded 5 submissions", "5 passed");
        assertThat(grade().out()).contains("Graded 0 submissions", "kept the reports on 5");

        Path file = folder.resolve("course").resolve(changed);
        Files.writeString(file, Files.readString(file) + "\n");

        assertThat(grade().out()).contains("Graded 3 submissions", "kept the reports on 2", "5 passed");
    }

    @Tag("thorough")
    @Test
    void resultsFollowAnExerciseToItsNewId() throws Exception {
        FolderCopy.make(Launched.course(), folder.resolve("course"));
        FibIterSources.write(folder.resolve("batch"), "ada", FibIterSources.right());
        FibIterSources.write(folder.resolve("batch"), "alan", FibIterSources.withInNext("a++;"));
        assertThat(grade().out()).contains("Graded 2 submissions", "1 passed");
        FolderCopy.make(folder.resolve("results"), folder.resolve("before"));

        rename("fib-iterator", "fibonacci");
        FibIterSources.write(folder.resolve("batch"), "alan", FibIterSources.right());
        assertThat(grade().out()).contains("Graded 2 submissions", "2 passed");

        assertThat(Files.readAllLines(folder.resolve("results/results.csv")))
                .hasSize(3)
                .noneMatch(line -> line.contains("fib-iterator"));
        assertThat(results("show", "results", "ada", "fib-iterator"))
                .returns("fib-iterator is called fibonacci now.\n", Launched::err)
                .extracting(Launched::out)
                .isEqualTo(results("show", "results", "ada", "fibonacci").out());
        assertThat(results("export", "results", "--format", "csv", "--exercise", "fib-iterator")
                        .out())
                .startsWith("student,id,fibonacci,points");
        assertThat(results("compare", "before", "results").out()).contains("failed -> passed", "1 gained, 0 lost");
    }

    private Launched results(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("results"));
        command.addAll(List.of(arguments));
        Launched launched = Launched.yieldlings(folder, command.toArray(String[]::new));
        assertThat(launched.exitCode()).as("%s", launched).isZero();
        return launched;
    }

    private void rename(String from, String to) throws IOException {
        Path exercise = folder.resolve("course/1-iterators").resolve(from);
        Files.move(exercise, exercise.resolveSibling(to));
        try (Stream<Path> files = Files.walk(folder.resolve("course"))) {
            for (Path file :
                    (Iterable<Path>) files.filter(each -> each.toString().endsWith(".json"))::iterator) {
                Files.writeString(file, Files.readString(file).replace('"' + from + '"', '"' + to + '"'));
            }
        }
        Path its = folder.resolve("course/1-iterators").resolve(to).resolve("exercise.json");
        Files.writeString(
                its,
                Files.readString(its)
                        .replaceFirst("(\"id\": *\"" + to + "\",)", "$1 \"formerly\": [\"" + from + "\"],"));
    }

    private Launched grade() throws Exception {
        return Launched.yieldlings(folder, "grade", "--course", "course", "--batch", "batch", "--out", "results");
    }
}
