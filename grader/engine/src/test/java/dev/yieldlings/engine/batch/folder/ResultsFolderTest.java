package dev.yieldlings.engine.batch.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yieldlings.engine.TinyCourse;
import dev.yieldlings.engine.arrival.Arrival;
import dev.yieldlings.engine.batch.Result;
import dev.yieldlings.engine.batch.Row;
import dev.yieldlings.engine.batch.Shard;
import dev.yieldlings.engine.batch.Task;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.student.Student;
import dev.yieldlings.engine.submission.ExerciseInference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only the same batch can continue a folder of results, and files of others in it are never overwritten. */
class ResultsFolderTest {
    private static final Scope ALL = new Scope(Set.of(), Shard.WHOLE);
    private static final Scope COUNTER = new Scope(Set.of("counter"), Shard.WHOLE);

    @TempDir
    private Path folder;

    private Path out;
    private Course course;
    private Exercise exercise;

    @BeforeEach
    void load() {
        course = new TinyCourse().loaded(folder.resolve("course"));
        exercise = course.exercises().getFirst();
        out = folder.resolve("out");
    }

    @Test
    void isGoneOnWith() throws IOException {
        try (ResultsFolder results = open("1", false, "ada", "bob")) {
            assertThat(results.find("ada", "key")).isEmpty();
            assertThat(keep(results, "ada").report()).isEqualTo("ada.json");
        }
        try (ResultsFolder results = open("1", false, "ada", "bob")) {
            assertThat(results.find("ada", "key")).isPresent();
            assertThat(results.find("ada", "other")).isEmpty();
        }
        try (ResultsFolder results = open("1", true, "ada", "bob")) {
            assertThat(results.find("ada", "key")).isEmpty();
        }
    }

    @Test
    void ofAnotherCourseIsLeftAlone() throws IOException {
        try (ResultsFolder results = open("1", false, "ada")) {
            keep(results, "ada");
        }
        Course other = new TinyCourse()
                .replacing("course.json", "\"tiny\"", "\"other\"")
                .loaded(folder.resolve("o"));
        assertThatThrownBy(() -> ResultsFolder.open(out, other, ALL, tasks("ada"), each -> "1", "", false))
                .isInstanceOf(OtherResultsException.class)
                .hasMessageContaining("holds the results of the course tiny")
                .hasMessageContaining("--out");
    }

    @Test
    void reportsOnOtherExercisesStay() throws IOException {
        try (ResultsFolder results = open("1", false, "ada", "bob")) {
            keep(results, "ada");
            keep(results, "bob");
        }
        String first = Files.readString(out.resolve("ada.json"));
        Scope another = new Scope(Set.of("other"), Shard.WHOLE);
        try (ResultsFolder results =
                ResultsFolder.open(out, course, another, List.of(part("ada")), each -> "1", "", false)) {
            assertThat(results.withdrawn()).isEmpty();
            assertThat(results.tasks()).extracting(Task::report).containsExactly("ada");
        }
        try (ResultsFolder results = ResultsFolder.open(out, course, ALL, List.of(), each -> "1", "", false)) {
            assertThat(results.withdrawn()).isEmpty();
        }
        assertThat(out.resolve("ada.json")).hasContent(first);
        assertThat(Ledger.in(out).orElseThrow().entries())
                .extracting(entry -> entry.row().submission())
                .containsExactly("ada", "bob");
        assertThat(out.resolve("gradebook.csv")).content().isEqualTo("""
                student,id,counter,points,maxPoints,percent\r
                ada,,0,0,6,0\r
                bob,,0,0,6,0\r
                """);
    }

    @Test
    void aPartLeavesTheOthersAlone() throws IOException {
        try (ResultsFolder results = open("1", false, "ada", "bob", "cy", "dee")) {
            for (String name : List.of("ada", "bob", "cy", "dee")) {
                keep(results, name);
            }
        }
        Shard part = new Shard(1, 2);
        Scope scope = new Scope(Set.of("counter"), part);
        try (ResultsFolder results = ResultsFolder.open(out, course, scope, List.of(), each -> "1", "", false)) {
            assertThat(results.withdrawn()).hasSize((int) List.of("ada", "bob", "cy", "dee").stream()
                    .filter(part::has)
                    .count());
        }
    }

    @Test
    void whatAnEarlierProgramGradedForOneExerciseIsGoneOnWith() throws IOException {
        try (ResultsFolder results = open("1", false, "ada")) {
            keep(results, "ada");
        }
        Path ledger = out.resolve(".yieldlings-batch.jsonl");
        String before = Files.readString(ledger)
                .replace(
                        "{\"ledger\":3,\"course\":\"tiny\"}",
                        "{\"ledger\":2,\"course\":\"tiny\",\"exercise\":\"counter\"}")
                .replace("\"asked\":\"counter\",", "");
        Files.writeString(ledger, before);

        try (ResultsFolder results = open("1", false, "ada")) {
            assertThat(results.find("ada", "key")).isPresent();
        }
        assertThat(ledger).content().contains("\"ledger\":3", "\"asked\":\"counter\"");
    }

    @Test
    void setsAsideWhatAnotherVersionMade() throws IOException {
        try (ResultsFolder results = open("1", false, "ada")) {
            keep(results, "ada");
        }
        String first = Files.readString(out.resolve("ada.json"));
        for (String version : List.of("2", "3")) {
            try (ResultsFolder results = open(version, false, "ada")) {
                assertThat(results.find("ada", "key")).isEmpty();
                keep(results, "ada", version);
            }
        }
        assertThat(out.resolve("earlier/ada.json")).hasContent(first);
        assertThat(out.resolve("earlier/2%-ada.json")).exists();
    }

    @Test
    void setsAsideWhatAnEarlierProgramMade() throws IOException {
        TinyCourse.write(out.resolve("ada.json"), "old");
        TinyCourse.write(out.resolve(".yieldlings-batch.jsonl"), "{\"submission\":\"ada\",\"key\":\"k\"}\n");

        try (ResultsFolder results = open("1", false, "ada")) {
            assertThat(results.earlier()).containsExactly("earlier/ada.json");
        }
        assertThat(out.resolve("earlier/ada.json")).hasContent("old");
    }

    @Test
    void ofNoBatchKeepsWhatLiesThere() throws IOException {
        TinyCourse.write(out.resolve("results.csv"), "mine");

        assertThatThrownBy(() -> open("1", false, "ada"))
                .isInstanceOf(OtherResultsException.class)
                .hasMessageContaining("results.csv exists");
        assertThat(out.resolve("results.csv")).hasContent("mine");
    }

    @Test
    void setsAsideWhatIsNotHandedInAnyMore() throws IOException {
        try (ResultsFolder results = open("1", false, "ada", "bob")) {
            keep(results, "ada");
            keep(results, "bob");
        }
        try (ResultsFolder results = open("1", false, "bob")) {
            assertThat(results.withdrawn()).containsExactly("withdrawn/ada.json");
            assertThat(results.find("bob", "key")).isPresent();
        }
        assertThat(out.resolve("ada.json")).doesNotExist();
        assertThat(out.resolve("withdrawn/ada.json")).exists();
    }

    @Test
    void isNotWrittenThroughLinks() throws IOException {
        Path precious = TinyCourse.write(folder.resolve("precious"), "mine");
        Files.createDirectories(out);
        for (String name : List.of("ada.json", "results.csv", ".yieldlings-batch.jsonl")) {
            Files.createSymbolicLink(out.resolve(name), precious);
        }
        try (ResultsFolder results = open("1", false, "ada")) {
            keep(results, "ada");
        }
        assertThat(precious).hasContent("mine");
        assertThat(out.resolve("ada.json")).isRegularFile();
        assertThat(Files.isSymbolicLink(out.resolve("results.csv"))).isFalse();
    }

    @Test
    void losesOnlyTheReportThatCantBeWritten() throws IOException {
        Files.createDirectories(out.resolve("ada.json/in-the-way"));
        try (ResultsFolder results = open("1", false, "ada", "bob")) {
            assertThat(keep(results, "ada")).satisfies(row -> {
                assertThat(row.report()).isEmpty();
                assertThat(row.firstProblem()).startsWith("it could not be written");
            });
            assertThat(keep(results, "bob").report()).isEqualTo("bob.json");
        }
        assertThat(out.resolve("results.csv")).content().contains("ada,", "bob,");
    }

    private ResultsFolder open(String edition, boolean fresh, String... names) throws IOException {
        return ResultsFolder.open(out, course, COUNTER, tasks(names), each -> edition, "", fresh);
    }

    private List<Task> tasks(String... names) {
        return Stream.of(names).map(this::part).toList();
    }

    private Task part(String name) {
        return new Task(
                name,
                Student.UNKNOWN,
                name,
                Optional.of(new ExerciseInference.Part(exercise, Arrival.of(folder.resolve("nowhere")))),
                "");
    }

    private Row keep(ResultsFolder results, String name) throws IOException {
        return keep(results, name, "1");
    }

    private Row keep(ResultsFolder results, String name, String edition) throws IOException {
        Report unread = Report.unassigned(Diagnostic.error("x", "nothing"));
        Report report = new Report(
                exercise.id(),
                exercise.title(),
                unread.verdict(),
                0,
                6,
                unread.checks(),
                unread.diagnostics(),
                unread.output(),
                0);
        return results.keep(
                new Result.Graded(part(name), Optional.of(new Result.Key(edition, "key", "")), report, false));
    }
}
