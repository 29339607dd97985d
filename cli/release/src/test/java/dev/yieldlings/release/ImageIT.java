package dev.yieldlings.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive, unpacked in a sandbox that has the system's programs and no Java. */
class ImageIT {
    private static final List<String> BOX = List.of(
            "bwrap",
            "--unshare-pid",
            "--proc",
            "/proc",
            "--dev",
            "/dev",
            "--ro-bind",
            "/usr",
            "/usr",
            "--tmpfs",
            "/usr/lib/jvm",
            "--symlink",
            "usr/bin",
            "/bin",
            "--symlink",
            "usr/lib",
            "/lib",
            "--symlink",
            "usr/lib64",
            "/lib64",
            "--tmpfs",
            "/tmp",
            "--clearenv",
            "--setenv",
            "PATH",
            "/usr/bin:/bin",
            "--setenv",
            "HOME",
            "/home");

    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void unpack() throws Exception {
        Ran.assumeThere("bwrap");
        Ran.assumeThere("tar");
        Path archive = Path.of(System.getProperty("yieldlings.archive"));
        Ran.run(folder, Map.of(), List.of("tar", "-xzf", archive.toString())).passed();
        try (Stream<Path> unpacked = Files.list(folder)) {
            home = unpacked.findFirst().orElseThrow();
        }
    }

    @Test
    void runsWithoutAnyOtherJavaAndPreparesNothing() throws Exception {
        assertThat(box("sh", "-c", "command -v java; ls /usr/lib/jvm").out()).isEmpty();
        Ran init = box(program(), "init", "work").passed();
        assertThat(init.err()).isEmpty();
        Path solution = home.resolve("course/1-iterators/fib-iterator/solution/FibIter.java");
        assertThat(box("sh", "-c", "cd work && ./yieldlings test fib-iterator").exitCode())
                .isEqualTo(1);
        Files.writeString(folder.resolve("work/01-fib-iterator/FibIter.java"), Files.readString(solution));
        Ran test = box("sh", "-c", "cd work && ./yieldlings test fib-iterator").passed();
        assertThat(test.err()).isEmpty();
    }

    @Test
    void startsAsFastAfterAMove() throws Exception {
        Path moved = Files.createDirectory(folder.resolve("some where"));
        home = Files.move(home, moved.resolve("else"));
        assertThat(box(program(), "list").passed().err()).isEmpty();
        assertThat(box(program(), "doctor").passed().out())
                .containsPattern("ok +own runtime +Java \\d")
                .containsPattern("ok +worker +.*continuations")
                .containsPattern("ok +start archive +in use");
    }

    @Test
    void preparesItsStartAnewAfterACopy() throws Exception {
        Ran.run(folder, Map.of(), List.of("cp", "-r", home.toString(), "copy")).passed();
        home = folder.resolve("copy");
        assertThat(box(program(), "--version").passed().err()).isNotEmpty();
        assertThat(box(program(), "--version").passed().err()).isEmpty();
    }

    private String program() {
        return home.resolve("yieldlings").toString();
    }

    private Ran box(String... command) throws Exception {
        List<String> whole = new ArrayList<>(BOX);
        whole.addAll(List.of("--bind", folder.toString(), folder.toString(), "--chdir", folder.toString()));
        whole.add("--");
        whole.addAll(List.of(command));
        return Ran.run(folder, Map.of(), whole);
    }
}
