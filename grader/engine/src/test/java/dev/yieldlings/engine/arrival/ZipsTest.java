package dev.yieldlings.engine.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Zip files are read wherever they are nested, within limits, and only the requested files are extracted. */
class ZipsTest {
    private static final byte[] SOURCE = "class Counter { }".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void areFoldersWhereverTheyLie() throws IOException {
        byte[] inner = zip(StandardCharsets.UTF_8, "src/Counter.java", SOURCE, "__MACOSX/src/._Counter.java", SOURCE);
        Files.write(folder.resolve("whole.zip"), zip(StandardCharsets.UTF_8, "./a/x.zip", inner, "b\\B.java", SOURCE));
        Files.createDirectories(folder.resolve("ada/sub"));
        Files.write(folder.resolve("ada/sub/work.ZIP"), inner);

        Arrival whole = Arrival.of(folder.resolve("whole.zip"));
        assertThat(places(whole)).containsExactly("b/B.java", "a/x.zip/src/Counter.java");
        assertThat(whole.sources().getLast().content().upTo(5)).isEqualTo("class".getBytes(StandardCharsets.UTF_8));
        assertThat(whole.passedOver()).containsExactly("a/x.zip/__MACOSX");
        assertThat(places(Arrival.of(folder.resolve("ada")))).containsExactly("sub/work.ZIP/src/Counter.java");
    }

    @Test
    void ofDosHaveTheirNames() throws IOException {
        Files.write(folder.resolve("dos.zip"), zip(Charset.forName("IBM437"), "Müller/Counter.java", SOURCE));

        assertThat(places(Arrival.of(folder.resolve("dos.zip")))).containsExactly("Müller/Counter.java");
    }

    @Test
    void leadNowhereElse() throws IOException {
        Files.write(folder.resolve("slip.zip"), zip(StandardCharsets.UTF_8, "../Out.java", SOURCE, "/In.java", SOURCE));

        Arrival arrival = Arrival.of(folder.resolve("slip.zip"));

        assertThat(places(arrival)).containsExactly("In.java");
        assertThat(arrival.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.sentence()).contains("leads out of it (../Out.java)"));
        assertThat(folder).isDirectoryNotContaining("glob:**Out.java");
    }

    @Test
    void thatAreTooMuchOrDamagedAreNoted() throws IOException {
        byte[] bomb = new byte[17 << 20];
        Files.write(folder.resolve("bomb.zip"), zip(StandardCharsets.UTF_8, "inner.zip", bomb, "Counter.java", bomb));
        byte[] cut = Arrays.copyOf(zip(StandardCharsets.UTF_8, "Counter.java", SOURCE), 60);
        Files.write(folder.resolve("cut.zip"), cut);

        Arrival arrival = Arrival.of(folder.resolve("bomb.zip"));
        assertThat(arrival.notes())
                .singleElement()
                .satisfies(note ->
                        assertThat(note.sentence()).contains("inner.zip can't be opened (it is larger than 16 MB)"));
        assertThat(arrival.sources().getFirst().content().upTo(100)).hasSize(100);
        assertThat(Arrival.of(folder.resolve("cut.zip")).notes())
                .singleElement()
                .satisfies(note -> assertThat(note.sentence()).startsWith("The zip file can't be opened"));
    }

    @Test
    void mayBeAWholeBatch() throws IOException {
        byte[] work = zip(StandardCharsets.UTF_8, "Counter.java", SOURCE);
        Files.write(
                folder.resolve("batch.zip"),
                zip(
                        StandardCharsets.UTF_8,
                        "all/Jörg_1_assignsubmission_file_/Counter.java",
                        SOURCE,
                        "all/Zoe_2_assignsubmission_file_/work.zip",
                        work,
                        "all/Nil_3_assignsubmission_file_/",
                        new byte[0],
                        "all/smith_4_5_Counter.java",
                        SOURCE,
                        "__MACOSX/all/._x",
                        work,
                        "all/notes.txt",
                        work));

        Submissions submissions = Submissions.in(folder.resolve("batch.zip"), folder, Set.of("Counter.java"));

        assertThat(submissions.passedOver()).containsExactly("notes.txt");
        assertThat(submissions.all())
                .extracting(each -> each.name() + " " + places(each.arrival().get()))
                .containsExactly(
                        "Jörg_1_assignsubmission_file_ [Counter.java]",
                        "Nil_3_assignsubmission_file_ []",
                        "Zoe_2_assignsubmission_file_ [work.zip/Counter.java]",
                        "smith_4 [Counter.java]");
    }

    @Test
    void leaveNoFileBehind() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        List<Path> before = list(temporary);
        byte[] inner = zip(StandardCharsets.UTF_8, "Counter.java", SOURCE);
        Files.write(folder.resolve("whole.zip"), zip(StandardCharsets.UTF_8, "inner.zip", inner));
        Arrival arrival = Arrival.of(folder.resolve("whole.zip"));
        assertThat(arrival.sources().getFirst().content().upTo(100)).isEqualTo(SOURCE);

        assertThat(list(temporary)).isSubsetOf(before);
    }

    private static List<Path> list(Path temporary) throws IOException {
        try (var files = Files.list(temporary)) {
            return files.filter(file -> file.toString().endsWith(".zip")).toList();
        }
    }

    private static List<String> places(Arrival arrival) {
        return arrival.sources().stream().map(ArrivedFile::place).toList();
    }

    private static byte[] zip(Charset names, Object... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write((byte[]) namesAndContents[i + 1]);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
