package dev.yieldlings.cli.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.tmux.Tmux;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** {@code doctor} tries each layer and reports those that fail. */
@Isolated("one test lets a probe write beside the program, which then prepares its start anew")
class DoctorIT {
    @TempDir
    private Path folder;

    @Test
    void triesEachLayer() throws Exception {
        Launched launched = Launched.yieldlings(folder, "doctor");
        assertThat(launched.exitCode()).as("%s", launched).isZero();
        assertThat(launched.out())
                .contains(
                        "refuses a class that would start a program",
                        "starts and answers",
                        "ends a loop that catches everything",
                        "kills a worker that waits for ever",
                        "a batch's ends on a source that fills its memory")
                .containsPattern("sandbox +(bubblewrap: no network|none; )");
    }

    @Tag("thorough")
    @Test
    void saysWhatToInstallForASandbox() throws Exception {
        Launched launched = doctor(Map.of("PATH", folder.toString(), "JAVA_HOME", System.getProperty("java.home")));
        assertThat(launched.exitCode()).as("%s", launched).isZero();
        assertThat(launched.out()).containsPattern("sandbox +none; on Linux, install bubblewrap");
    }

    @Tag("thorough")
    @Test
    void isNotFooledByASandboxThatLetsEverythingThrough() throws Exception {
        Path open = folder.resolve("bwrap");
        // The command to run in the sandbox follows the two dashes.
        Files.writeString(open, "#!/bin/sh\nwhile [ \"$1\" != -- ]; do shift; done\nshift\nexec \"$@\"\n");
        assertThat(open.toFile().setExecutable(true)).isTrue();
        Launched launched = doctor(Map.of("PATH", folder.toString(), "JAVA_HOME", System.getProperty("java.home")));
        assertThat(launched.exitCode()).as("%s", launched).isEqualTo(3);
        assertThat(launched.out()).containsPattern("sandbox +bubblewrap LETS THROUGH: network");
        assertThat(Launched.yieldlings(folder, "--version").exitCode()).isZero();
    }

    @Tag("thorough")
    @Test
    void triesTheWorkspaceAndChangesNothing() throws Exception {
        Path workspace = NewWorkspace.in(folder);
        assertThat(Launched.yieldlings(workspace, "doctor").out())
                .containsPattern("ok +progress +can be read")
                .containsPattern("ok +saving +possible")
                .containsPattern("ok +its files +complete")
                .containsPattern("- +terminal +the output goes to a file");
        Files.writeString(workspace.resolve(".yieldlings/progress.json"), "damaged");
        Path prime = Launched.folder(workspace, "prime");
        Files.delete(prime.resolve("README.md"));
        Files.delete(Launched.folder(workspace, "my-range").resolve("pom.xml"));
        Launched ill = Launched.yieldlings(prime, "doctor", "--plain");
        assertThat(ill.exitCode()).isEqualTo(1);
        assertThat(ill.out())
                .contains(
                        "progress, WRONG: damaged",
                        "its files, WRONG: missing:",
                        "-prime/README.md",
                        "-my-range/pom.xml")
                .contains("saving, in order: possible")
                .doesNotContain("\tat ");
        assertThat(workspace.resolve(".yieldlings/progress.json")).hasContent("damaged");
        assertThat(prime.resolve("README.md")).doesNotExist();
    }

    @Test
    void triesTheTerminalAndSetsItBack() throws Exception {
        Tmux.assumeThere();
        try (Tmux tmux = Tmux.open(folder, 100, 50, Map.of())) {
            String before = tmux.attributes();
            tmux.enter("'" + Launched.distribution().resolve("yieldlings") + "' doctor");
            tmux.await("Your workspace");
            assertThat(tmux.awaitShell()).isZero();
            assertThat(tmux.attributes()).isEqualTo(before);
            assertThat(tmux.screen().toString())
                    .containsPattern("ok +size +100 columns, 50 rows")
                    .containsPattern("ok +keys +can be read one by one, and the terminal is restored")
                    .containsPattern("- +links +none")
                    .containsPattern("- +workspace +you are in none");
        }
    }

    private Launched doctor(Map<String, String> environment) throws Exception {
        return Launched.run(
                folder,
                environment,
                List.of(Launched.distribution().resolve("yieldlings").toString(), "doctor"));
    }
}
