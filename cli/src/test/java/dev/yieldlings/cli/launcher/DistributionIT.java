package dev.yieldlings.cli.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The zip, unpacked in any folder, and the launcher on machines that lack something. */
class DistributionIT {
    @TempDir
    private Path folder;

    @Tag("thorough")
    @Test
    void runsFromAnyFolderAndThroughALink() throws Exception {
        Path unpacked = unpack(folder.resolve("some where"));
        Path link = Files.createSymbolicLink(folder.resolve("yl"), unpacked.resolve("yieldlings"));
        FibIterSources.write(folder, "fib", FibIterSources.right());
        Launched first = Launched.run(folder, Map.of(), List.of(link.toString(), "grade", "fib"));
        assertThat(first.exitCode()).as("%s", first).isZero();
        assertThat(first.out()).contains("Passed: 10 of 10 points.");
        assertThat(first.err()).contains("Preparing a faster start");
        Launched second = Launched.run(folder, Map.of(), List.of(link.toString(), "grade", "fib"));
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(second.err()).doesNotContain("Preparing");
    }

    @Test
    void saysInOneLineWhatToDoWithoutAJdk() throws Exception {
        Path launcher = folder.resolve("yieldlings");
        String script = Files.readString(Launched.distribution().resolve("yieldlings"));
        Files.writeString(launcher, script.replace("least=25", "least=999"));
        Launched launched = Launched.run(folder, Map.of(), List.of("sh", launcher.toString(), "list"));
        assertThat(launched.exitCode()).isEqualTo(3);
        assertThat(launched.err().lines()).singleElement().asString().contains("needs a JDK 999 or later", "JAVA_HOME");
    }

    @Test
    void takesTheJdkThatTheUserNames() throws Exception {
        String home = System.getProperty("java.home");
        Launched launched = Launched.run(
                folder,
                Map.of("JAVA_HOME", home),
                List.of(Launched.distribution().resolve("yieldlings").toString(), "doctor"));
        assertThat(launched.exitCode()).as("%s", launched).isZero();
        assertThat(launched.out()).contains(" in " + home + "\n").contains("starts and answers");
    }

    private static Path unpack(Path target) throws IOException {
        Path zip = Path.of(Launched.distribution().getParent() + ".zip");
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                place(in, entry, target.resolve(entry.getName()));
            }
        }
        Path unpacked = target.resolve(Launched.distribution().getFileName());
        assertThat(unpacked.resolve("yieldlings").toFile().setExecutable(true)).isTrue();
        return unpacked;
    }

    private static void place(InputStream in, ZipEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
        } else {
            Files.createDirectories(file.getParent());
            Files.copy(in, file);
        }
    }
}
