package dev.yieldlings.engine.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.yieldlings.engine.TinyCourse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each folder of a batch is a submission. Each file next to them belongs to a submission or is reported. No name is
 * lost.
 */
class SubmissionsTest {
    private static final Set<String> FILES = Set.of("Counter.java", "Left.java");

    @TempDir
    private Path folder;

    @Test
    void areTheFoldersByName() throws IOException {
        for (String name : new String[] {"bob", "ada", "Zoe", "a b", "results", ".git", "__MACOSX", "target", "lib"}) {
            Files.createDirectories(folder.resolve(name).resolve("inner"));
        }
        write("notes.txt", ".DS_Store", "Thumbs.db");
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("ada"));

        Submissions submissions = Submissions.in(folder, folder.resolve("ada/../results"), FILES);

        assertThat(submissions.all())
                .extracting(HandIn::name, HandIn::report)
                .containsExactly(tuple("Zoe", "Zoe"), tuple("a b", "a b"), tuple("ada", "ada"), tuple("bob", "bob"));
        assertThat(submissions.passedOver()).containsExactly("link (a link)", "notes.txt");
    }

    @Test
    void areTheLooseFilesOfOneOwnerTogether() throws IOException {
        write(
                "muellerjoerg_LATE_4711_99_Counter-2.java",
                "muellerjoerg_4711_98_Helper.java",
                "smith_12_97_essay.docx",
                "Ada Lovelace_5_assignsubmission_file_Counter.java",
                "assignment_u123_attempt_2026-01-02-03-04-05_Counter.java",
                "cleo-Left.java",
                "Own.java",
                "dan.zip",
                "grades.csv");

        Submissions submissions = Submissions.in(folder, folder.resolve("out"), FILES);

        assertThat(submissions.all())
                .extracting(HandIn::name, each -> places(each.arrival().get()))
                .containsExactly(
                        tuple("Ada Lovelace_5", List.of("Counter.java")),
                        tuple("Own.java", List.of("Own.java")),
                        tuple("assignment_u123", List.of("Counter.java")),
                        tuple("cleo", List.of("Left.java")),
                        tuple("dan.zip", List.of()),
                        tuple("muellerjoerg_4711", List.of("Helper.java", "Counter.java")),
                        tuple("smith_12", List.of()));
        assertThat(submissions.passedOver()).containsExactly("grades.csv");
    }

    @Test
    void areNotWhatWasTypedBesideFiles() throws IOException {
        for (String name : new String[] {
            "Ada_5_assignsubmission_file_", "Ada_5_assignsubmission_onlinetext_", "Bob_6_assignsubmission_onlinetext_"
        }) {
            Files.createDirectories(folder.resolve(name));
        }

        Submissions submissions = Submissions.in(folder, folder.resolve("out"), FILES);

        assertThat(submissions.all())
                .extracting(HandIn::name)
                .containsExactly("Ada_5_assignsubmission_file_", "Bob_6_assignsubmission_onlinetext_");
        assertThat(submissions.passedOver()).containsExactly("Ada_5_assignsubmission_onlinetext_ (text beside files)");
    }

    @Test
    void reportsHaveNamesThatDiffer() throws IOException {
        for (String name : new String[] {"Ada", "ada", "M%FCller", "a+b", "a:b", ".. x", "é", "e\u0301"}) {
            Files.createDirectories(folder.resolve(name));
        }
        Files.createDirectories(Path.of(URI.create(folder.toUri() + "M%FCller")));
        Files.createDirectories(folder.resolve("x".repeat(250)));
        Files.createDirectories(folder.resolve("x".repeat(249) + "y"));

        List<String> reports = Submissions.in(folder, folder.resolve("out"), FILES).all().stream()
                .map(HandIn::report)
                .toList();

        assertThat(reports)
                .contains("Ada", "ada%-2", "M%25FCller", "M%FCller", "a+b", "a%3Ab", "e\u0301", "é%-2")
                .allSatisfy(name ->
                        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(190))
                .doesNotHaveDuplicates();
    }

    @Test
    void ofAFolderThatIsNotThereAreAnError() {
        assertThatThrownBy(() -> Submissions.in(folder.resolve("nowhere"), folder, FILES))
                .isInstanceOf(IOException.class);
    }

    private static List<String> places(Arrival arrival) {
        return arrival.sources().stream().map(ArrivedFile::place).toList();
    }

    private void write(String... names) {
        for (String name : names) {
            TinyCourse.write(folder.resolve(name), "");
        }
    }
}
