package dev.yieldlings.cli.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code course verify}, as an author runs it. */
class CourseVerifyIT {
    private static final String EXERCISE = "course/1-iterators/fib-iterator";

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheCourse() throws IOException {
        try (Stream<Path> files = Files.walk(Launched.course())) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = folder.resolve("course")
                        .resolve(Launched.course().relativize(file).toString());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void showsEveryPlantedFaultAndWritesTheSameAsJson() throws Exception {
        Files.writeString(folder.resolve(EXERCISE + "/hints/2.md"), "\n");
        Files.copy(
                folder.resolve(EXERCISE + "/solution/FibIter.java"),
                folder.resolve(EXERCISE + "/wrong/starts-at-zero/FibIter.java"),
                StandardCopyOption.REPLACE_EXISTING);
        Launched launched = Launched.yieldlings(
                folder, "course", "verify", "--report", "json=found.json", "course", "fib-iterator");

        assertThat(launched.exitCode()).as("%s", launched).isEqualTo(1);
        assertThat(launched.out())
                .contains("FAIL  fib-iterator", "hints/2.md: is empty.", "wrong/starts-at-zero: passes every check.")
                .contains("mutants killed");
        JsonNode found = JsonMapper.shared().readTree(Files.readString(folder.resolve("found.json")));
        assertThat(found.get("sound").asBoolean()).isFalse();
        JsonNode exercise = found.get("exercises").get(0);
        assertThat(List.of(
                        exercise.get("problems").get(0).get("place").asString(),
                        exercise.get("problems").get(1).get("place").asString()))
                .containsExactly("hints/2.md", "wrong/starts-at-zero");
        assertThat(exercise.get("mutants").get("killedByAssertion").asInt()).isGreaterThan(5);
    }

    @Test
    void takesAnExercisesOwnFolder() throws Exception {
        Files.writeString(folder.resolve(EXERCISE + "/exercise.json"), "{ not JSON");
        Launched launched = Launched.yieldlings(folder, "course", "verify", EXERCISE);
        assertThat(launched.exitCode()).as("%s", launched).isEqualTo(1);
        assertThat(launched.out()).contains("1-iterators/fib-iterator/exercise.json:1:");
    }

    @Test
    void answersAMistakeWithWhatToDo() throws Exception {
        Launched unknown = Launched.yieldlings(folder, "course", "verify", "course", "fib-itrator");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("Did you mean fib-iterator?");
        Launched nowhere = Launched.yieldlings(folder, "course", "verify", "no/where");
        assertThat(nowhere.exitCode()).isEqualTo(2);
        assertThat(nowhere.err()).contains("There is no course in no/where");
        assertThat(Launched.yieldlings(folder, "course").exitCode()).isEqualTo(2);
    }
}
