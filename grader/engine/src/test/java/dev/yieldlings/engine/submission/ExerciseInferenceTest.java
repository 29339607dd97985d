package dev.yieldlings.engine.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.TinyCourse;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.submission.ExerciseInference.Inferred;
import dev.yieldlings.engine.submission.ExerciseInference.Unclear;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The exercise is inferred from the names of files and folders, or the reason why not is reported. */
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
        "01-counter/Other.java, 01-counter, counter",
        "7-pair/Left.java, 7-pair, pair",
        "counter/Other.java, counter/Other.java, counter",
        "pair/Left.java, pair, pair",
        "twin/Left.java, twin, twin",
    })
    void isInferred(String there, String submitted, String id) {
        TinyCourse.write(folder.resolve(there), "");

        assertThat(ExerciseInference.infer(folder.resolve(submitted), course))
                .isInstanceOfSatisfying(
                        Inferred.class, inferred -> assertThat(ids(inferred)).containsExactly(id));
    }

    @Test
    void aFileThatIsNotThereYetCountsByItsName() {
        assertThat(ExerciseInference.infer(folder.resolve("Counter.java"), course))
                .isInstanceOf(Inferred.class);
    }

    @ParameterizedTest
    @CsvSource({
        "a/Other.java, a, No exercise of this course takes Other.java",
        "a/notes.txt, a, 'In the folder there is no Java file, but notes.txt. Add the Java file'",
        "a/Counter.java.txt, a, If Counter.java.txt is meant, rename it to Counter.java.",
        "a/work.rar, a, work.rar is not opened: unpack it",
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
                        Inferred.class, inferred -> assertThat(ids(inferred)).containsExactly("builds-on"));
    }

    @Test
    void aFolderOfOneExerciseWithTheFilesOfAnotherIsForTheFiles() {
        TinyCourse.write(folder.resolve("pair/Counter.java"), "");

        assertThat(ExerciseInference.infer(folder.resolve("pair"), course))
                .isInstanceOfSatisfying(
                        Inferred.class, inferred -> assertThat(ids(inferred)).containsExactly("counter"));
    }

    @Test
    void aWholeWorkspaceIsForEachExerciseThatWasWorkedOn() {
        TinyCourse.write(folder.resolve("ws/01-counter/Counter.java"), TinyCourse.SOLUTION);
        TinyCourse.write(folder.resolve("ws/02-pair/Left.java"), "class Left { }");
        TinyCourse.write(folder.resolve("ws/02-pair/Right.java"), "class Right { }");
        TinyCourse.write(folder.resolve("ws/twin/Left.java"), "class Left { int mine; }");
        TinyCourse.write(folder.resolve("ws/twin/Right.java"), "class Right { int mine; }");
        TinyCourse.write(folder.resolve("ws/builds-on/Counter.java"), "");

        Inferred inferred = (Inferred) ExerciseInference.infer(folder.resolve("ws"), course);

        assertThat(inferred.several()).isTrue();
        assertThat(ids(inferred)).containsExactly("counter", "pair", "twin");
        assertThat(SubmissionReader.read(
                        inferred.parts().getLast().arrival(), course.exercises().get(2)))
                .isInstanceOfSatisfying(
                        Reading.Sources.class,
                        sources -> assertThat(sources.files().getFirst().text()).contains("mine"));
    }

    @Test
    void startersCountForNothingAmongOthers() {
        TinyCourse.write(folder.resolve("ws/counter/Counter.java"), "public class Counter { }\r\n");
        TinyCourse.write(folder.resolve("ws/pair/Left.java"), "class Left { }");
        assertThat(ids((Inferred) ExerciseInference.infer(folder.resolve("ws"), course)))
                .containsExactly("pair");

        TinyCourse.write(folder.resolve("alone/src/Counter.java"), "public class Counter { }\n");
        assertThat(ids((Inferred) ExerciseInference.infer(folder.resolve("alone"), course)))
                .containsExactly("counter");
    }

    private static List<String> ids(Inferred inferred) {
        return inferred.parts().stream().map(part -> part.exercise().id()).toList();
    }

    private void assertUnclear(Path path, String reason) {
        assertThat(ExerciseInference.infer(path, course))
                .isInstanceOfSatisfying(
                        Unclear.class, unclear -> assertThat(unclear.reason()).contains(reason));
    }
}
