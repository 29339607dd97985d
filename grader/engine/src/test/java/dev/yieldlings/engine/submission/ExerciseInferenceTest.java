package dev.yieldlings.engine.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.TinyCourse;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.submission.ExerciseInference.Inferred;
import dev.yieldlings.engine.submission.ExerciseInference.Unclear;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The exercise is told from the names of files and folders, or it is said why not. */
class ExerciseInferenceTest {
    @TempDir
    private Path folder;

    private Course course;

    @BeforeEach
    void write() {
        TinyCourse second = new TinyCourse();
        for (String other : new String[] {"pair", "twin"}) {
            for (String file : new String[] {"README.md", "starter/A.java", "solution/A.java", "suite/S.java"}) {
                second.with("one/" + other + "/" + file, "");
            }
            second.with("one/" + other + "/exercise.json", """
                    {
                      "formatVersion": 1, "id": "%s", "title": "t", "summary": "s", "difficulty": 1,
                      "files": ["Left.java", "Right.java"], "checks": [{ "id": "a", "name": "a", "points": 1 }]
                    }
                    """.formatted(other));
        }
        for (String file : new String[] {"README.md", "starter/A.java", "solution/A.java", "suite/S.java"}) {
            second.with("one/builds-on/" + file, "");
        }
        second.with("one/builds-on/given/Counter.java", "").with("one/builds-on/exercise.json", """
                {
                  "formatVersion": 1, "id": "builds-on", "title": "t", "summary": "s", "difficulty": 1,
                  "files": ["Machine.java"], "replaceable": ["Counter.java"],
                  "checks": [{ "id": "a", "name": "a", "points": 1 }]
                }
                """);
        course = second.replacing("course.json", "[\"counter\"]", "[\"counter\", \"pair\", \"twin\", \"builds-on\"]")
                .loaded(folder.resolve("course"));
    }

    @ParameterizedTest
    @CsvSource({
        "a/Counter.java, a/Counter.java, counter",
        "a/Counter.java, a, counter",
        "a/src/Counter.java, a, counter",
        "counter/Other.java, counter, counter",
        "counter/Other.java, counter/Other.java, counter",
        "pair/Left.java, pair, pair",
        "twin/Left.java, twin, twin",
    })
    void isInferred(String there, String submitted, String id) {
        TinyCourse.write(folder.resolve(there), "");

        assertThat(ExerciseInference.infer(folder.resolve(submitted), course))
                .isInstanceOfSatisfying(
                        Inferred.class,
                        inferred -> assertThat(inferred.exercise().id()).isEqualTo(id));
    }

    @Test
    void aFileThatIsNotThereYetCountsByItsName() {
        assertThat(ExerciseInference.infer(folder.resolve("Counter.java"), course))
                .isInstanceOf(Inferred.class);
    }

    @ParameterizedTest
    @CsvSource({
        "a/Other.java, a, No exercise of this course takes Other.java",
        "a/notes.txt, a, No exercise of this course takes what is in",
        "a/Left.java, a, No exercise of this course takes Left.java",
        "a/Left.java, a/Left.java, No exercise of this course takes Left.java",
    })
    void isUnclear(String there, String submitted, String reason) {
        TinyCourse.write(folder.resolve(there), "");

        assertUnclear(folder.resolve(submitted), reason);
    }

    @Test
    void twoThatFitAreNamed() {
        TinyCourse.write(folder.resolve("a/Left.java"), "");
        TinyCourse.write(folder.resolve("a/Right.java"), "");

        assertUnclear(folder.resolve("a"), "This could be for pair or twin. Name the exercise with --exercise ID.");
    }

    @Test
    void theOneThatBuildsOnTheOthersIsMeantWhereItsFilesAreThereToo() {
        TinyCourse.write(folder.resolve("a/Counter.java"), "");
        TinyCourse.write(folder.resolve("a/Machine.java"), "");

        assertThat(ExerciseInference.infer(folder.resolve("a"), course))
                .isInstanceOfSatisfying(
                        Inferred.class,
                        inferred -> assertThat(inferred.exercise().id()).isEqualTo("builds-on"));
    }

    @Test
    void aFolderOfOneExerciseWithTheFilesOfAnotherIsForTheFiles() {
        TinyCourse.write(folder.resolve("pair/Counter.java"), "");

        assertThat(ExerciseInference.infer(folder.resolve("pair"), course))
                .isInstanceOfSatisfying(
                        Inferred.class,
                        inferred -> assertThat(inferred.exercise().id()).isEqualTo("counter"));
    }

    private void assertUnclear(Path path, String reason) {
        assertThat(ExerciseInference.infer(path, course))
                .isInstanceOfSatisfying(
                        Unclear.class, unclear -> assertThat(unclear.reason()).contains(reason));
    }
}
