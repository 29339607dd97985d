package dev.yieldlings.cli.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code doctor}: each layer is tried, and what doesn't hold is said. */
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
                        "a batch's ends at a source that fills its memory")
                .containsPattern("sandbox +(bubblewrap: no network|none; )");
    }

    @Test
    void saysWhatToInstallForASandbox() throws Exception {
        Launched launched = doctor(Map.of("PATH", folder.toString(), "JAVA_HOME", System.getProperty("java.home")));
        assertThat(launched.exitCode()).as("%s", launched).isZero();
        assertThat(launched.out()).containsPattern("sandbox +none; on Linux, install bubblewrap");
    }

    @Test
    void isNotFooledByASandboxThatLetsEverythingThrough() throws Exception {
        Path open = folder.resolve("bwrap");
        // What stands behind the two dashes is the command that was to be shut in.
        Files.writeString(open, "#!/bin/sh\nwhile [ \"$1\" != -- ]; do shift; done\nshift\nexec \"$@\"\n");
        assertThat(open.toFile().setExecutable(true)).isTrue();
        Launched launched = doctor(Map.of("PATH", folder.toString(), "JAVA_HOME", System.getProperty("java.home")));
        assertThat(launched.exitCode()).as("%s", launched).isEqualTo(3);
        assertThat(launched.out()).containsPattern("sandbox +bubblewrap LETS THROUGH: network");
    }

    private Launched doctor(Map<String, String> environment) throws Exception {
        return Launched.run(
                folder,
                environment,
                List.of(Launched.distribution().resolve("yieldlings").toString(), "doctor"));
    }
}
