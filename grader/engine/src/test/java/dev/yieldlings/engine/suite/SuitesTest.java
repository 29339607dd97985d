package dev.yieldlings.engine.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yieldlings.engine.Here;
import dev.yieldlings.engine.TinyCourse;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.run.Installation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A suite is compiled once for each version of its sources, and the cached copy is never used for another version. */
class SuitesTest {
    private static final String GIVEN = "one/counter/given/Given.java";

    @TempDir
    private Path folder;

    @Test
    void partsTheSuiteFromTheSolutionAndTheGiven() {
        CompiledSuite suite = compile(course());

        assertThat(suite.classes()).containsOnlyKeys("CounterSuite", "Helper");
        assertThat(suite.entryClasses()).containsExactly("CounterSuite", "Helper");
        assertThat(suite.reference()).containsOnlyKeys("Counter");
        assertThat(suite.given()).extracting(SourceFile::name).containsExactly("Given.java");
    }

    @Test
    void aBrokenExerciseKeepsNoOtherFromBeingUsed() {
        Course course = new TinyCourse()
                .replacing("course.json", "\"counter\"", "\"other\", \"counter\"")
                .with("one/other/exercise.json", "{ \"formatVersion\": 1,\n  \"titel\": \"Other\" }")
                .loaded(folder);
        Exercise counter = course.exercises().getFirst();
        Exercise other = course.withBroken().exercise("other").orElseThrow();

        assertThat(course.exercises()).extracting(Exercise::number).containsExactly(2);
        assertThat(compile(counter).entryClasses()).contains("CounterSuite");
        assertThatThrownBy(() -> compile(other))
                .isInstanceOf(SuiteException.class)
                .hasMessageContaining("Exercise other of this course can't be used")
                .hasMessageContaining("exercise.json:2:3: \"titel\" is not known here; did you mean title?");
    }

    @Test
    void isTakenFromTheDiskTheNextTime() throws IOException {
        CompiledSuite first = compile(course());
        List<Path> kept = kept();
        byte[] bytes = Files.readAllBytes(kept.getFirst());

        CompiledSuite second = compile(course());

        assertThat(kept).hasSize(1).isEqualTo(kept());
        assertThat(second).usingRecursiveComparison().isEqualTo(first);
        assertThat(Files.readAllBytes(kept.getFirst())).isEqualTo(bytes);
    }

    @Test
    void isCompiledAnewWhenAnySourceChanges() {
        compile(course());
        compile(course().replacing("one/counter/solution/Counter.java", "++count", "count += 1"));
        compile(course().replacing("one/counter/suite/CounterSuite.java", "It begins", "It starts"));
        compile(course().with(GIVEN, "interface Given { int OTHER = 1; }"));

        assertThat(kept()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 60, 90, 99})
    void aFileThatIsCutOffIsNotUsed(int percent) throws IOException {
        CompiledSuite whole = compile(course());
        byte[] bytes = Files.readAllBytes(kept().getFirst());
        Files.write(kept().getFirst(), Arrays.copyOf(bytes, bytes.length * percent / 100));

        assertThat(compile(course())).usingRecursiveComparison().isEqualTo(whole);
        assertThat(Files.readAllBytes(kept().getFirst())).isEqualTo(bytes);
    }

    @Test
    void aFileOfRubbishIsNotUsed() throws IOException {
        CompiledSuite whole = compile(course());
        byte[] bytes = Files.readAllBytes(kept().getFirst());
        for (int i = 80; i < bytes.length; i += 97) {
            bytes[i] = -1;
        }
        Files.write(kept().getFirst(), bytes);

        assertThat(compile(course()).entryClasses()).isEqualTo(whole.entryClasses());
    }

    @Test
    void aFolderThatCantBeWrittenOnlyCostsTime() {
        Path file = TinyCourse.write(folder.resolve("file"), "");
        Exercise exercise = course().exerciseIn(folder.resolve("course"));

        try (Suites suites = new Suites(Here.with(folder).suiteClassPath(), List.of(), file.resolve("suites"))) {
            assertThat(suites.of(exercise).classes()).isNotEmpty();
        }
    }

    @Test
    void allErrorsOfASuiteAreToldAtOnceWithTheirPlaces() {
        TinyCourse broken = course().replacing("one/counter/suite/CounterSuite.java", ".yields(2)", ".yeilds(2)")
                .with(
                        "one/counter/suite/more/Other.java",
                        "package more;\n\nimport org.apache.lang.StringUtils;\n\nclass Other { int n = \"one\"; }\n");
        assertThatThrownBy(() -> compile(broken))
                .isInstanceOfSatisfying(
                        SuiteException.class,
                        e -> assertThat(e.errors())
                                .extracting(error -> error.file() + ":" + error.line())
                                .contains("suite/more/Other.java:3", "suite/more/Other.java:5")
                                .anyMatch(place -> place.startsWith("suite/CounterSuite.java:")))
                .hasMessageStartingWith(
                        "Exercise counter: its own sources do not compile. Mend them in " + folder.resolve("course"))
                .hasMessageContaining("yeilds", "suite/more/Other.java:5:23: ", "\"libraries\" in course.json");
        assertThat(kept()).isEmpty();
    }

    private static TinyCourse course() {
        return new TinyCourse()
                .with(GIVEN, "interface Given { }")
                .with("one/counter/suite/Helper.java", "class Helper implements Given { }");
    }

    private CompiledSuite compile(TinyCourse course) {
        return compile(course.exerciseIn(folder.resolve("course")));
    }

    private CompiledSuite compile(Exercise exercise) {
        Installation installation = Here.with(folder);
        try (Suites suites = new Suites(installation.suiteClassPath(), installation.jars(), folder.resolve("suites"))) {
            return suites.of(exercise);
        }
    }

    private List<Path> kept() {
        Path suites = folder.resolve("suites");
        if (!Files.isDirectory(suites)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(suites)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
