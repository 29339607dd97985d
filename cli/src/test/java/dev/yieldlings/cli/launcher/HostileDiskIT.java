package dev.yieldlings.cli.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workspaces that can't be written, that another process writes, or that belong to a later version. */
class HostileDiskIT {
    @TempDir
    private Path folder;

    private Path workspace;

    @BeforeEach
    void makeWorkspace() throws Exception {
        workspace = NewWorkspace.in(folder);
        Files.writeString(workspace.resolve("01-fib-iterator/FibIter.java"), "class Mine {}");
        assertThat(in(workspace, "'hint'").exitCode()).isZero();
    }

    @Tag("thorough")
    @Test
    void onADiskForReadingOnlyItAnswersAndSaysWhatIsNotSaved() throws Exception {
        Launched hint = bubble(List.of("--ro-bind", workspace.toString(), workspace.toString()), "'hint'");
        assertThat(hint.out()).contains("Hint 2 of 3");
        assertThat(hint.err().lines()).hasSize(1).first().asString().contains("could not be saved", "Read-only");
        Launched reset =
                bubble(List.of("--ro-bind", workspace.toString(), workspace.toString()), "'reset' fib-iterator");
        assertThat(reset.exitCode()).isEqualTo(2);
        assertThat(reset.err().lines()).hasSize(1).first().asString().contains("fib-iterator can't be reset");
        Launched init = bubble(List.of("--ro-bind", workspace.toString(), workspace.toString()), "'init'");
        assertThat(init.exitCode()).isEqualTo(2);
        assertThat(init.err().lines()).hasSize(1).first().asString().contains("can't be brought up to date");
    }

    @Test
    void onAFullDiskNothingIsLost() throws Exception {
        Path full = Files.createDirectory(folder.resolve("full"));
        String script = """
            cp -r '%1$s/.' . && dd if=/dev/zero of=fill bs=1000 count=9000 2>/dev/null
            '%2$s' hint; '%2$s' reset fib-iterator; '%2$s' init
            cat 01-fib-iterator/FibIter.java; rm fill; '%2$s' hint --seen; '%2$s' reset fib-iterator
            """.formatted(workspace, program());
        Launched launched = script(List.of("--size", "3000000", "--tmpfs", full.toString()), full, script);
        assertThat(launched.err().lines())
                .containsExactly(
                        "Your progress could not be saved: the disk is full.",
                        "fib-iterator can't be reset: the disk is full",
                        "The workspace can't be brought up to date: the disk is full");
        assertThat(launched.out())
                .contains("Hint 2 of 3", "class Mine {}", "You are at hint 1 of 3", "Your own files are kept in");
    }

    @Tag("thorough")
    @Test
    void twoAtOnceAreBothSaved() throws Exception {
        in(workspace, "'hint' my-range & '%s' hint prime & wait".formatted(program()));
        assertThat(workspace.resolve(".yieldlings/progress.json"))
                .content()
                .contains("my-range", "prime", "fib-iterator");
    }

    @Tag("thorough")
    @Test
    void aWorkspaceOfALaterVersionIsNamedAndLeftAlone() throws Exception {
        Path settings = workspace.resolve(".yieldlings/workspace.json");
        String later = Files.readString(settings).replaceFirst("(\"program\" : )\"[^\"]*\"", "$1\"99.0\"");
        Files.writeString(settings, later);
        Launched list = in(workspace, "'list'");
        assertThat(list.exitCode()).isZero();
        assertThat(list.err().lines()).hasSize(1).first().asString().contains("yieldlings 99.0", "newer");
        Launched init = in(workspace, "'init'");
        assertThat(init.exitCode()).isEqualTo(2);
        assertThat(init.err()).contains("belongs to yieldlings 99.0", "nothing was changed");
        assertThat(settings).hasContent(later);
    }

    private static Path program() {
        return Launched.distribution().resolve("yieldlings");
    }

    private static Launched in(Path place, String command) throws IOException, InterruptedException {
        return Launched.run(place, Map.of(), List.of("sh", "-c", "'" + program() + "' " + command));
    }

    private Launched bubble(List<String> mounts, String command) throws IOException, InterruptedException {
        return script(mounts, workspace, "'" + program() + "' " + command);
    }

    /** Runs a script with other mounts in a bubblewrap sandbox, which needs no privileges. */
    private Launched script(List<String> mounts, Path place, String script) throws IOException, InterruptedException {
        List<String> bubble = new ArrayList<>(List.of("bwrap", "--dev-bind", "/", "/"));
        bubble.addAll(mounts);
        bubble.addAll(List.of("--chdir", place.toString(), "--", "sh", "-c"));
        assumeTrue(works(bubble), "bubblewrap does not work on this machine");
        bubble.add(script);
        return Launched.run(folder, Map.of(), bubble);
    }

    private boolean works(List<String> bubble) throws InterruptedException {
        try {
            List<String> nothing = new ArrayList<>(bubble);
            nothing.add("true");
            return Launched.run(folder, Map.of(), nothing).exitCode() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
