package dev.yieldlings.cli.update;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.launcher.Launched;
import dev.yieldlings.cli.workspace.Settings;
import dev.yieldlings.cli.workspace.TinyCourse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace's script after the program or the workspace has been moved. */
class MovedProgramTest {
    @TempDir
    Path folder;

    private Path program;
    private Path workspace;

    @BeforeEach
    void make() throws IOException {
        program = install("apps/yieldlings-1", "1");
        workspace = folder.resolve("mine/work");
        Path kit = Files.writeString(folder.resolve("kit.jar"), "the kit");
        WorkspaceMaker.make(
                workspace,
                new Settings("tiny", Optional.empty()),
                TinyCourse.write(folder.resolve("course"), "one"),
                kit,
                Optional.of(program));
    }

    @Test
    void findsItAfterTheWorkspaceWasMoved() throws Exception {
        workspace = Files.move(workspace, folder.resolve("elsewhere"));
        assertThat(start(Map.of())).isEqualTo(new Launched(0, "1 list\n", ""));
    }

    @Test
    void findsItAfterBothWereMoved() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.move(folder.resolve("apps"), other.resolve("apps"));
        Files.move(folder.resolve("mine"), other.resolve("mine"));
        workspace = other.resolve("mine/work");
        assertFound("1");
    }

    @Test
    void findsTheUpdateThatLiesBesideIt() throws Exception {
        Files.delete(program);
        install("apps/yieldlings-2", "2");
        assertFound("2");
    }

    @Test
    void findsTheOneThatWasStartedLast() throws Exception {
        Files.delete(program);
        Path other = install("far/away", "3");
        Path cache = Files.createDirectory(folder.resolve("cache"));
        Files.writeString(cache.resolve("launcher"), other + "\n");
        assertFound("3");
    }

    @Test
    void findsTheOneOnThePath() throws Exception {
        Files.delete(program);
        Path other = install("far/away", "4");
        // The script itself is on the path as well, and must not find itself.
        Launched found = start(Map.of("PATH", workspace + ":" + other.getParent() + ":" + System.getenv("PATH")));
        assertThat(found.out()).isEqualTo("4 list\n");
    }

    @Test
    void saysWhatToDoWhereThereIsNone() throws Exception {
        Files.delete(program);
        Launched launched = start(Map.of());
        assertThat(launched.exitCode()).isEqualTo(2);
        assertThat(launched.out()).isEmpty();
        assertThat(launched.err().lines()).singleElement().asString().contains(program.toString(), "init");
    }

    @Test
    void hasAScriptForWindowsThere() throws Exception {
        WorkspaceMaker.make(
                workspace,
                new Settings("tiny", Optional.empty()),
                TinyCourse.write(folder.resolve("course"), "one"),
                folder.resolve("kit.jar"),
                Optional.of(folder.resolve("100%/yieldlings.cmd")));
        assertThat(workspace.resolve("yieldlings.cmd"))
                .content()
                .contains("100%%", "\r\n")
                .doesNotContain("@BESIDE@");
    }

    private void assertFound(String version) throws Exception {
        Launched first = start(Map.of());
        assertThat(first.out()).as("%s", first).isEqualTo(version + " list\n");
        assertThat(first.err().lines()).singleElement().asString().contains(program.toString());
        assertThat(start(Map.of())).isEqualTo(new Launched(0, version + " list\n", ""));
    }

    private Path install(String where, String version) throws IOException {
        Path home = Files.createDirectories(folder.resolve(where));
        Path script = Files.writeString(home.resolve("yieldlings"), "#!/bin/sh\necho " + version + " \"$@\"\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script;
    }

    private Launched start(Map<String, String> environment) throws IOException, InterruptedException {
        Map<String, String> whole = new HashMap<>(environment);
        whole.put("YIELDLINGS_CACHE", folder.resolve("cache").toString());
        return Launched.run(workspace, whole, List.of("./yieldlings", "list"));
    }
}
