package dev.yieldlings.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yieldlings.engine.Here;
import dev.yieldlings.engine.TinyCourse;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.CourseLoader;
import dev.yieldlings.engine.course.CourseReading;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.course.PackManifest;
import dev.yieldlings.engine.grade.Grader;
import dev.yieldlings.engine.grade.GraderOptions;
import dev.yieldlings.engine.grade.GradingRequest;
import dev.yieldlings.engine.pool.CancellationToken;
import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A learner's pack works without the hidden parts; a grader's pack has all. */
class PackTest {
    private static final Instant NOW = Instant.parse("2027-01-15T12:00:00Z");
    private static final String OPEN = "one/counter/suite/OpenSuite.java";

    @TempDir
    private Path folder;

    /** Returns a course whose check begins is public, counts is public from February on, and alone never. */
    private static TinyCourse course() {
        return new TinyCourse()
                .exercise(
                        "\"name\": \"Counts on\"",
                        "\"name\": \"Counts on\", \"visibility\": \"hidden until 2027-02-01\"")
                .exercise("\"name\": \"Counts alone\"", "\"name\": \"Counts alone\", \"visibility\": \"hidden\"")
                .suite("""
                        import dev.yieldlings.trace.*;

                        class CounterSuite {
                            @Check("alone")
                            void secretlyAlone() {
                                new Counter().next();
                                Script.calls().call("new Counter().next()", () -> new Counter().next()).yields(1);
                            }
                        }
                        """)
                .with("one/counter/suite/LaterSuite.java", """
                        import dev.yieldlings.trace.*;

                        class LaterSuite {
                            @Check("counts")
                            void counts() {
                                Counter counter = new Counter();
                                Script.calls().call("next()", counter::next).completes().call("next()", counter::next).yields(2);
                            }
                        }
                        """)
                .with(OPEN, """
                        import dev.yieldlings.trace.*;

                        class OpenSuite {
                            @Check("begins")
                            void begins() {
                                Script.calls().because("It begins with 1.").call("next()", new Counter()::next).yields(1);
                            }
                        }
                        """)
                .with("one/counter/solution/Counter.java", """
                        public class Counter {
                            private int clever;

                            private int trick() {
                                return 1;
                            }

                            public int next() {
                                clever += trick();
                                return clever;
                            }
                        }
                        """)
                .with("one/counter/hints/1.md", "Where does it begin?\n")
                .with(
                        "one/counter/wrong/from-zero/Counter.java",
                        "public class Counter { public int next() { return 0; } }");
    }

    @Test
    void aLearnersPackGradesTheirWorkByThePublicChecks() throws Exception {
        Course packed = unpacked(pack("pack.zip", NOW));
        Exercise counter = packed.exercises().getFirst();

        assertThat(counter.checks()).extracting(check -> check.id()).containsExactly("begins");
        assertThat(grade(counter, TinyCourse.SOLUTION).passed()).isTrue();
        Report wrong = grade(counter, "public class Counter { public int next() { return 0; } }");
        assertThat(wrong.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(wrong.checks()).extracting(CheckResult::id).containsExactly("begins");
        assertThat(wrong.checks().getFirst().message()).contains("It begins with 1.");
        assertThat(grade(counter, "public class Counter { int next() { return 1; } }")
                        .diagnostics()
                        .getFirst()
                        .message())
                .contains("public int next()");
    }

    @Test
    void nothingHiddenIsInALearnersPack() throws Exception {
        Map<String, byte[]> entries = entries(pack("pack.zip", NOW));

        assertThat(entries.keySet())
                .containsExactly(
                        "course.json",
                        "one/counter/README.md",
                        "one/counter/exercise.json",
                        "one/counter/hints/1.md",
                        "one/counter/public.suite",
                        "one/counter/starter/Counter.java",
                        "pack.json");
        entries.forEach((name, bytes) -> {
            for (String hidden : List.of(
                    "alone",
                    "Alone",
                    "CounterSuite",
                    "LaterSuite",
                    "\"counts\"",
                    "Counts on",
                    "from-zero",
                    "clever",
                    "trick")) {
                assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                        .as(name)
                        .doesNotContain(hidden);
            }
        });
    }

    @Test
    void theSameCourseIsTheSameBytesUntilAnotherCheckIsPublic() throws Exception {
        byte[] first = Files.readAllBytes(pack("one.zip", NOW));

        assertThat(Files.readAllBytes(pack("two.zip", NOW.plusSeconds(60)))).isEqualTo(first);
        Course later = unpacked(pack("later.zip", Instant.parse("2027-02-01T00:00:00Z")));
        assertThat(later.exercises().getFirst().checks())
                .extracting(check -> check.id())
                .containsExactly("begins", "counts");
    }

    @Test
    void whatSharesAClassWithAHiddenCheckOrNeedsTheReferenceIsLeftOut() throws Exception {
        Course course = course().replacing(OPEN, "yields(1)", "yields(new reference.Counter().next())")
                .loaded(folder.resolve("course"));

        Packer.Packed packed = Packer.forLearners(course, "1", true, NOW, Here.with(folder), folder.resolve("p.zip"));

        assertThat(packed.leftOut()).containsExactly("counter: begins");
        assertThat(packed.checks()).isZero();
    }

    @Test
    void aGradersPackIsTheCourse() throws Exception {
        Course course = course().loaded(folder.resolve("course"));
        Path file = folder.resolve("grader.zip");
        Packer.forGraders(course, "1", file);

        Course packed = unpacked(file);

        assertThat(packed.exercises().getFirst().checks())
                .isEqualTo(course.exercises().getFirst().checks());
        assertThat(entries(file))
                .containsKeys(
                        "one/counter/solution/Counter.java",
                        "one/counter/suite/CounterSuite.java",
                        "one/counter/wrong/from-zero/Counter.java");
    }

    @Test
    void aDamagedPackIsRefused() throws Exception {
        Map<String, byte[]> entries = entries(pack("pack.zip", NOW));
        entries.put("one/counter/README.md", "# Another page".getBytes(StandardCharsets.UTF_8));
        Path changed = zip("changed.zip", entries);
        Path outside = zip("outside.zip", Map.of("../evil.txt", new byte[1]));
        Path other = zip("other.zip", Map.of("a.txt", new byte[1]));

        assertThatThrownBy(() -> PackFile.unpack(changed, folder.resolve("x")))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("one/counter/README.md is not what was packed");
        assertThat(folder.resolve("x/one")).doesNotExist();
        assertThatThrownBy(() -> PackFile.unpack(outside, folder.resolve("y"))).hasMessageContaining("leads out of it");
        assertThatThrownBy(() -> PackFile.unpack(other, folder.resolve("z"))).hasMessageContaining("is no pack");
        assertThatThrownBy(
                        () -> PackFile.unpack(TinyCourse.write(folder.resolve("no.zip"), "text"), folder.resolve("z")))
                .hasMessageContaining("is no zip file");
    }

    private Path pack(String name, Instant now) throws IOException {
        Path file = folder.resolve(name);
        Packer.forLearners(course().loaded(folder.resolve("course")), "1", true, now, Here.with(folder), file);
        return file;
    }

    private Course unpacked(Path pack) throws Exception {
        Path to = folder.resolve("unpacked-" + pack.getFileName());
        PackManifest manifest = PackFile.unpack(pack, to);
        assertThat(manifest.course()).isEqualTo("tiny");
        return switch (CourseLoader.load(to)) {
            case CourseReading.Loaded(Course course) -> course;
            case CourseReading.Unusable unusable -> throw new AssertionError(unusable);
        };
    }

    private Report grade(Exercise exercise, String source) throws InterruptedException {
        TinyCourse.write(folder.resolve("work/Counter.java"), source);
        try (Grader grader =
                new Grader(Here.with(folder.resolve("cache")), new GraderOptions(GraderOptions.Use.ONE, 1))) {
            return grader.grade(GradingRequest.of(exercise, folder.resolve("work")), CancellationToken.create());
        }
    }

    private Path zip(String name, Map<String, byte[]> entries) throws IOException {
        Path file = folder.resolve(name);
        try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return file;
    }

    private static Map<String, byte[]> entries(Path file) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> each = zip.entries(); each.hasMoreElements(); ) {
                ZipEntry entry = each.nextElement();
                try (InputStream in = zip.getInputStream(entry)) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return entries;
    }
}
