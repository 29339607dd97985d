package dev.yieldlings.engine.author.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yieldlings.engine.Here;
import dev.yieldlings.engine.author.CourseVerifier;
import dev.yieldlings.engine.author.Selection;
import dev.yieldlings.engine.author.finding.CourseFindings;
import dev.yieldlings.engine.author.finding.ExerciseFindings;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The templates of courses and exercises. */
class ScaffoldTest {
    @TempDir
    private Path folder;

    private Path course;

    @BeforeEach
    void make() throws IOException {
        course = folder.resolve("course");
        CourseScaffold.make(course, "my-course", List.of(Path.of("lib", "kit.jar")));
    }

    @Test
    void everyKindOfExerciseIsSoundAtOnce() throws IOException, InterruptedException {
        for (Kind kind : Kind.values()) {
            new ExerciseScaffold(course, "my-" + kind.id()).add(kind);
        }

        CourseFindings findings = new CourseVerifier(Here.with(folder.resolve("cache")), 2)
                .verify(Selection.of(course, List.of()), _ -> {});

        assertThat(findings.problems()).isEmpty();
        assertThat(findings.exercises())
                .hasSize(4)
                .allSatisfy(exercise ->
                        assertThat(exercise.problems()).as(exercise.exercise()).isEmpty());
        assertThat(findings.exercises()).allMatch(ExerciseFindings::sound);
    }

    @Test
    void aTestBringsTheClassThatItTests() throws IOException {
        Path test = folder.resolve("src/test/java/edu/CalculatorTest.java");
        Path tested = folder.resolve("src/main/java/edu/Calculator.java");
        String declared =
                "package edu;\n\nclass Calculator {\n    private int memory;\n\n    Calculator(int m) { memory = m; }\n\n";
        Files.createDirectories(test.getParent());
        Files.createDirectories(tested.getParent());
        Files.writeString(test, "package edu; class CalculatorTest { @Test void adds() {} }");
        Files.writeString(tested, declared + "    int add(int a) {\n        return memory += a;\n    }\n}\n");

        ExerciseScaffold.Around made = new ExerciseScaffold(course, "calculator").around(test);

        assertThat(made.tested()).contains(tested);
        assertThat(made.folder().resolve("solution/Calculator.java")).hasSameTextualContentAs(tested);
        assertThat(made.folder().resolve("suite/CalculatorTest.java")).hasSameTextualContentAs(test);
        assertThat(made.folder().resolve("starter/Calculator.java"))
                .hasContent(declared.replace("{ memory = m; }", "{}") + "    int add(int a) {\n"
                        + "        throw new UnsupportedOperationException(\"Write this method.\");\n    }\n}\n");
        assertThat(Files.readString(course.resolve("course.json"))).contains("\"calculator\"");
    }

    @Test
    void nothingThatIsThereIsOverwritten() throws IOException {
        new ExerciseScaffold(course, "one").add(Kind.OBJECT);

        assertThatThrownBy(() -> new ExerciseScaffold(course, "one").add(Kind.ITERATOR))
                .isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void aCourseThatCannotBeReadSaysWhere() throws IOException {
        Files.writeString(course.resolve("course.json"), "{ \"chapters\": ");

        assertThatThrownBy(() -> new ExerciseScaffold(course, "one").add(Kind.OBJECT))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("course.json is not JSON");
    }
}
