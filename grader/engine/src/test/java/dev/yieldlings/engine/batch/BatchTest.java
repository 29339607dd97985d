package dev.yieldlings.engine.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.yieldlings.engine.Here;
import dev.yieldlings.engine.TinyCourse;
import dev.yieldlings.engine.arrival.Submissions;
import dev.yieldlings.engine.batch.folder.LedgerEntry;
import dev.yieldlings.engine.child.StartArchive;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.grade.Grader;
import dev.yieldlings.engine.grade.GraderOptions;
import dev.yieldlings.engine.report.Verdict;
import dev.yieldlings.engine.run.Installation;
import dev.yieldlings.engine.student.Student;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch has a report for each submission, in order, whatever the submissions do. */
class BatchTest {
    private static final String HANGS = "public class Counter { public int next() { while (true) { } } }";
    private static final String BOMB =
            "public class Counter { public int next() { var all = new java.util.ArrayList<long[]>();"
                    + " while (true) { all.add(new long[1 << 20]); } } }";

    @TempDir
    private Path folder;

    @Test
    void reportsInOrderAndIsStoppedByNone() throws Exception {
        Course course = new TinyCourse().loaded(folder.resolve("course"));
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            String name = "s%02d".formatted(i);
            names.add(name);
            write(
                    name,
                    "Counter.java",
                    switch (i % 8) {
                        case 1 -> HANGS;
                        case 3 -> "no Java";
                        case 5 ->
                            i == 5 ? BOMB : "public class Counter { public int next() { System.exit(0); return 1; } }";
                        case 7 -> "\0";
                        default -> TinyCourse.SOLUTION;
                    });
        }
        Files.delete(folder.resolve("in/s04/Counter.java"));

        List<Result.Graded> graded = run(course, grader(Here.with(folder.resolve("cache")), 2), 2);

        assertThat(graded).extracting(each -> each.task().submission()).containsExactlyElementsOf(names);
        assertThat(graded).noneMatch(Result.Graded::ours);
        for (int i = 0; i < 24; i++) {
            Verdict expected = switch (i % 8) {
                case 1 -> Verdict.OUT_OF_STEPS;
                case 3 -> Verdict.DOES_NOT_COMPILE;
                case 5 -> i == 5 ? Verdict.OUT_OF_MEMORY : Verdict.NOT_ADMITTED;
                case 7 -> Verdict.UNREADABLE;
                default -> i == 4 ? Verdict.UNREADABLE : Verdict.PASSED;
            };
            assertThat(graded.get(i).report().verdict()).as(names.get(i)).isEqualTo(expected);
        }
    }

    /** The suite does what an admitted submission can't: a change that only the sentinel detects. */
    @Test
    void noSubmissionChangesTheVerdictOnAnother() throws Exception {
        Course course = new TinyCourse().suite("""
                        import dev.yieldlings.trace.*;
                        import java.security.Security;

                        class CounterSuite {
                            @Check("begins")
                            void begins() {
                                Script.calls().call("next()", CounterSuite::next).yields(1);
                            }

                            private static int next() {
                                int next = new Counter().next();
                                boolean changed = Security.getProperty("changed") != null;
                                if (next == 7) {
                                    Security.setProperty("changed", "yes");
                                }
                                return changed ? 100 : next == 7 ? 1 : next;
                            }

                            @Check("counts")
                            void counts() {
                            }

                            @Check("alone")
                            void alone() {
                            }
                        }
                        """).loaded(folder.resolve("course"));
        for (int i = 0; i < 12; i++) {
            int next = i % 9 == 4 ? 7 : i % 7 == 6 ? 100 : 1;
            write("s%02d".formatted(i), "Counter.java", TinyCourse.SOLUTION.replace("++count", "" + next));
        }

        List<Result.Graded> graded = run(course, grader(Here.with(folder.resolve("cache")), 1), 1);

        for (int i = 0; i < 12; i++) {
            assertThat(graded.get(i).report().verdict())
                    .as("the one at place " + i)
                    .isEqualTo(i % 7 == 6 && i % 9 != 4 ? Verdict.FAILED : Verdict.PASSED);
        }
    }

    @Test
    void aFaultyWorkerIsCountedAsOursAndCostsNobodyElse() throws Exception {
        Course course = new TinyCourse().loaded(folder.resolve("course"));
        for (String name : new String[] {"ada", "bob", "cleo"}) {
            write(name, "Counter.java", TinyCourse.SOLUTION);
        }
        Path java = TinyCourse.write(folder.resolve("java"), "#!/bin/sh\nexit 1\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));

        List<Result.Graded> graded = run(course, grader(Here.with(java, folder.resolve("cache")), 1), 1);

        assertThat(graded)
                .extracting(
                        one -> one.task().submission(),
                        Result.Graded::ours,
                        each -> each.report().points())
                .containsExactly(tuple("ada", true, 0), tuple("bob", true, 0), tuple("cleo", true, 0));
        assertThat(graded)
                .allSatisfy(each -> assertThat(each.report().diagnostics())
                        .singleElement()
                        .satisfies(fault -> assertThat(fault.message()).startsWith("yieldlings broke on this")));
    }

    @Test
    void aSuiteThatCantBeUsedIsCountedAsOurs() throws Exception {
        Course course = new TinyCourse()
                .with("one/counter/suite/CounterSuite.java", "class CounterSuite { this is no Java }")
                .loaded(folder.resolve("course"));
        write("ada", "Counter.java", TinyCourse.SOLUTION);
        write("bob", "Other.java", "class Other { }");

        List<Result.Graded> graded = run(course, grader(Here.with(folder.resolve("cache")), 1), 1);

        assertThat(graded).extracting(Result.Graded::ours).containsExactly(true, false);
        assertThat(graded.getFirst().report().verdict()).isEqualTo(Verdict.CRASHED);
        assertThat(graded.getLast().report().verdict()).isEqualTo(Verdict.UNREADABLE);
    }

    @Test
    void aSubmissionWithoutAnExerciseIsUnreadable() throws Exception {
        Course course = new TinyCourse().loaded(folder.resolve("course"));
        write("ada", "Other.java", "class Other { }");
        write("bob", "Counter.java", TinyCourse.SOLUTION);

        List<Result.Graded> graded = run(course, grader(Here.with(folder.resolve("cache")), 1), 1);

        assertThat(graded)
                .extracting(
                        each -> each.report().verdict(), each -> each.report().exercise())
                .containsExactly(tuple(Verdict.UNREADABLE, ""), tuple(Verdict.PASSED, "counter"));
    }

    @Test
    void endsWhereTheReportsCantBeKept() {
        Course course = new TinyCourse().loaded(folder.resolve("course"));
        write("ada", "Other.java", "");
        write("bob", "Other.java", "");

        try (Grader grader = grader(Here.with(folder).with(new StartArchive.None()), 1)) {
            Batch batch = new Batch(grader, (name, key) -> Optional.empty(), 1);
            assertThatThrownBy(() -> batch.run(tasks(course), result -> {
                        throw new IOException("the disk is full");
                    }))
                    .isInstanceOf(IOException.class)
                    .hasMessage("the disk is full");
        }
    }

    @Test
    void whatNeedsNoGradingIsHandedOn() throws Exception {
        Course course = new TinyCourse().loaded(folder.resolve("course"));
        write("ada", "Counter.java", HANGS);
        write("bob", "Counter.java", TinyCourse.SOLUTION);
        LedgerEntry kept = new LedgerEntry(
                "",
                new Result.Key("edition", "key", ""),
                "report",
                "1",
                new Row("ada", Student.UNKNOWN, "counter", Verdict.FAILED, 1, 6, 7, "from before", "", "ada.json"));
        List<Task> tasks = tasks(course);
        List<Result> results = new ArrayList<>();

        try (Grader grader = grader(Here.with(folder.resolve("cache")), 1)) {
            new Batch(grader, (name, key) -> name.equals("ada") ? Optional.of(kept) : Optional.empty(), 1)
                    .run(tasks, results::add);
        }

        assertThat(results.getFirst()).isEqualTo(new Result.Kept(tasks.getFirst(), kept));
        assertThat(results.getLast())
                .isInstanceOfSatisfying(
                        Result.Graded.class,
                        graded -> assertThat(graded.report().verdict()).isEqualTo(Verdict.PASSED));
    }

    private List<Result.Graded> run(Course course, Grader grader, int jobs) throws Exception {
        List<Result.Graded> graded = new ArrayList<>();
        try (grader) {
            new Batch(grader, (name, key) -> Optional.empty(), jobs)
                    .run(tasks(course), result -> graded.add((Result.Graded) result));
        }
        return graded;
    }

    private static Grader grader(Installation installation, int jobs) {
        return new Grader(installation, new GraderOptions(GraderOptions.Use.COURSE, jobs));
    }

    private List<Task> tasks(Course course) throws IOException {
        return Submissions.in(folder.resolve("in"), folder, Set.of()).all().stream()
                .flatMap(submission -> Task.of(submission, Student.UNKNOWN, course, List.of()).stream())
                .toList();
    }

    private void write(String submission, String file, String source) {
        TinyCourse.write(folder.resolve("in").resolve(submission).resolve(file), source);
    }
}
