package dev.yieldlings.engine.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.TinyCourse;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.SourceFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The files that a submission may have, and the messages about those that it may not. */
class SubmissionReaderTest {
    private static final String SOURCE = "public class Counter { /* é 漢 🎲 */ }\n";

    @TempDir
    private Path folder;

    private Path submission;
    private Exercise exercise;

    @BeforeEach
    void write() {
        exercise = new TinyCourse().exerciseIn(folder.resolve("course"));
        submission = folder.resolve("submission");
    }

    @Test
    void aFileOrAFolderThatHoldsItIsRead() {
        Path file = TinyCourse.write(submission.resolve("Counter.java"), SOURCE);

        assertThat(sources(file)).containsExactly(new SourceFile("Counter.java", SOURCE));
        assertThat(sources(submission)).containsExactly(new SourceFile("Counter.java", SOURCE));
    }

    @ParameterizedTest
    @CsvSource({"src/main/java/Counter.java", "a/b/c/d/e/f/g/h/i/j/k/Counter.java"})
    void aFileFurtherDownIsFound(String path) {
        TinyCourse.write(submission.resolve(path), SOURCE);

        assertThat(sources(submission)).containsExactly(new SourceFile("Counter.java", SOURCE));
    }

    @Test
    void theFileInTheFolderItselfBeatsThoseFurtherDown() {
        TinyCourse.write(submission.resolve("Counter.java"), SOURCE);
        TinyCourse.write(submission.resolve("old/Counter.java"), "class Old { }");

        assertThat(sources(submission)).containsExactly(new SourceFile("Counter.java", SOURCE));
    }

    @ParameterizedTest
    @CsvSource({"target", "build", ".git", "__MACOSX", ".idea", "bin", "out", "lib", "node_modules", ".vscode"})
    void filesOfToolsArePassedOver(String tool) {
        TinyCourse.write(submission.resolve(tool).resolve("Counter.java"), "class Old { }");
        TinyCourse.write(submission.resolve("src/Counter.java"), SOURCE);

        assertThat(sources(submission)).containsExactly(new SourceFile("Counter.java", SOURCE));
    }

    @Test
    void givenFilesAreNotReadUnlessTheExerciseLetsThemBeReplaced() {
        Exercise lenient = new TinyCourse()
                .with("one/counter/given/Base.java", "class Base { }")
                .with("one/counter/given/Tool.java", "class Tool { }")
                .with("one/counter/given/Other.java", "class Other { }")
                .replacing(
                        "one/counter/exercise.json",
                        "\"checks\"",
                        "\"replaceable\": [\"Tool.java\", \"Other.java\"], \"checks\"")
                .exerciseIn(folder.resolve("lenient"));
        TinyCourse.write(submission.resolve("Counter.java"), SOURCE);
        TinyCourse.write(submission.resolve("Base.java"), "class Base { int own; }");
        TinyCourse.write(submission.resolve("Tool.java"), "class Tool { int own; }");

        assertThat(SubmissionReader.read(submission, lenient))
                .isEqualTo(new Reading.Sources(
                        List.of(
                                new SourceFile("Counter.java", SOURCE),
                                new SourceFile("Tool.java", "class Tool { int own; }")),
                        List.of()));
    }

    @Test
    void otherFilesAreNotReadButNamed() {
        TinyCourse.write(submission.resolve("Counter.java"), SOURCE);
        TinyCourse.write(submission.resolve("Helper.java"), "class Helper { }");
        TinyCourse.write(submission.resolve("notes.txt"), "hello");

        Reading.Sources sources = (Reading.Sources) SubmissionReader.read(submission, exercise);

        assertThat(sources.files()).extracting(SourceFile::name).containsExactly("Counter.java");
        assertThat(sources.ignored()).containsExactly("Helper.java");
    }

    @Test
    void aFileAmongVeryManyIsFound() throws IOException {
        Files.createDirectories(submission);
        for (int i = 0; i < 2_500; i++) {
            Files.createFile(submission.resolve("photo" + i + ".jpg"));
        }
        TinyCourse.write(submission.resolve("Counter.java"), SOURCE);

        assertThat(sources(submission)).containsExactly(new SourceFile("Counter.java", SOURCE));
    }

    @Test
    void aFileBehindTheManyOfToolsIsFound() throws IOException {
        Path objects = Files.createDirectories(submission.resolve(".git/objects"));
        for (int i = 0; i < 2_500; i++) {
            Files.createFile(objects.resolve("object" + i));
        }
        TinyCourse.write(submission.resolve("zsrc/Counter.java"), SOURCE);

        assertThat(sources(submission)).containsExactly(new SourceFile("Counter.java", SOURCE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Counter.java.txt | If Counter.java.txt is meant, rename it to Counter.java.
                    src/counter.java | If src/counter.java is meant, rename it to Counter.java.
                    Counter (1).java | If Counter (1).java is meant, rename it to Counter.java.
                    work.7z          | work.7z is not opened: unpack it, or pack its files as a zip.
                    Counter.class    | Counter.class is what the compiler makes from a source; hand in the source.
                    bin/Counter.java | Ignored, since tools make such files: bin.
                    """)
    void whatIsThereInItsPlaceIsNamedWithWhatToDo(String there, String advice) {
        TinyCourse.write(submission.resolve(there), SOURCE);

        assertReason(submission, "missing", advice);
    }

    @Test
    void aFolderThatIsReachedByALinkIsRead() throws IOException {
        TinyCourse.write(submission.resolve("Counter.java"), SOURCE);
        Path link = Files.createSymbolicLink(folder.resolve("link"), submission);

        assertThat(sources(link)).containsExactly(new SourceFile("Counter.java", SOURCE));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        TinyCourse.write(submission.resolve("Counter.java"), "\uFEFF" + SOURCE);

        assertThat(sources(submission)).containsExactly(new SourceFile("Counter.java", SOURCE));
    }

    static Stream<Arguments> unreadableBytes() {
        return Stream.of(
                bytes("empty", new byte[0], "empty", "is empty"),
                bytes("blank", " \n\t\r\n".getBytes(StandardCharsets.UTF_8), "empty", "is empty"),
                bytes("UTF-16", SOURCE.getBytes(StandardCharsets.UTF_16), "encoding", "but UTF-16"),
                bytes("UTF-16LE", "class C { }".getBytes(StandardCharsets.UTF_16LE), "encoding", "NUL"),
                bytes("Latin 1", "class C { /* é */ }".getBytes(StandardCharsets.ISO_8859_1), "encoding", "not UTF-8"),
                bytes("UTF-32", "class C { }".getBytes(Charset.forName("UTF-32")), "encoding", "NUL"),
                bytes(
                        "a class file",
                        new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE},
                        "encoding",
                        "UTF-8"),
                bytes("overlong", new byte[] {'c', (byte) 0xC0, (byte) 0x80}, "encoding", "not UTF-8"),
                bytes("a surrogate", new byte[] {'c', (byte) 0xED, (byte) 0xA0, (byte) 0x80}, "encoding", "not UTF-8"),
                bytes("cut", new byte[] {'c', (byte) 0xE6, (byte) 0xBC}, "encoding", "not UTF-8"),
                bytes("a NUL", "class C { } // \0".getBytes(StandardCharsets.UTF_8), "encoding", "NUL"),
                bytes("too big", filled(256 * 1024 + 1), "size", "256 KiB"),
                bytes("far too big", filled(10 << 20), "size", "256 KiB"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadableBytes")
    void whatIsNoTextIsRefused(String what, byte[] bytes, String code, String message) throws IOException {
        Files.createDirectories(submission);
        Path file = Files.write(submission.resolve("Counter.java"), bytes);

        for (Path path : List.of(file, submission)) {
            assertThat(reasons(path)).as(what).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo("yieldlings.unreadable." + code);
                assertThat(reason.message()).startsWith("Counter.java ").contains(message);
                assertThat(reason.file()).isEqualTo("Counter.java");
            });
        }
    }

    @Test
    void theLargestFileIsStillRead() throws IOException {
        Files.createDirectories(submission);
        Files.write(submission.resolve("Counter.java"), filled(256 * 1024));

        assertThat(sources(submission)).hasSize(1);
    }

    @Test
    void whatIsNotThereIsMissing() throws IOException {
        assertReason(submission, "missing", "There is no file or folder");
        Files.createDirectories(submission);
        assertReason(submission, "missing", "Counter.java is missing: in the folder there is no Java file");
        TinyCourse.write(submission.resolve("Count.java"), SOURCE);
        assertReason(submission, "missing", "there is Count.java. Add the file, or rename yours.");
        assertReason(submission.resolve("Count.java"), "name", "takes Counter.java, not Count.java. Rename the file.");
    }

    @Test
    void aFolderNamedLikeTheFileIsNone() throws IOException {
        Path named = Files.createDirectories(submission.resolve("Counter.java"));

        assertReason(submission, "file", "is a folder");
        assertReason(named, "file", "is a folder");
    }

    @Test
    void copiesFurtherDownAreOneUnlessTheyDiffer() {
        TinyCourse.write(submission.resolve("a/Counter.java"), SOURCE);
        TinyCourse.write(submission.resolve("b/Counter.java"), SOURCE);
        assertThat(sources(submission)).containsExactly(new SourceFile("Counter.java", SOURCE));

        TinyCourse.write(submission.resolve("c/Counter.java"), SOURCE + " ");
        assertReason(
                submission,
                "ambiguous",
                "is there 3 times, and not the same: a/Counter.java, b/Counter.java, c/Counter.java");
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        Path secret = TinyCourse.write(folder.resolve("secret/Counter.java"), SOURCE);
        Files.createDirectories(submission);
        Path link = Files.createSymbolicLink(submission.resolve("Counter.java"), secret);

        assertReason(submission, "file", "not a regular file");
        assertReason(link, "file", "not a regular file");

        Files.delete(link);
        Files.createSymbolicLink(submission.resolve("src"), secret.getParent());
        Files.createSymbolicLink(submission.resolve("loop"), submission);
        assertReason(submission, "missing", "Counter.java is missing");

        Files.createSymbolicLink(link, folder.resolve("nowhere"));
        assertReason(submission, "file", "not a regular file");
    }

    private List<SourceFile> sources(Path path) {
        Reading reading = SubmissionReader.read(path, exercise);
        assertThat(reading).isInstanceOf(Reading.Sources.class);
        return ((Reading.Sources) reading).files();
    }

    private List<Diagnostic> reasons(Path path) {
        Reading reading = SubmissionReader.read(path, exercise);
        assertThat(reading).isInstanceOf(Reading.Unreadable.class);
        return ((Reading.Unreadable) reading).reasons();
    }

    private void assertReason(Path path, String code, String message) {
        assertThat(reasons(path)).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo("yieldlings.unreadable." + code);
            assertThat(reason.message()).contains(message);
        });
    }

    private static byte[] filled(int size) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) '/');
        return bytes;
    }

    private static Arguments bytes(String what, byte[] bytes, String code, String message) {
        return Arguments.of(what, bytes, code, message);
    }
}
