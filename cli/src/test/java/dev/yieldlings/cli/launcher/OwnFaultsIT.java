package dev.yieldlings.cli.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fault of this machine is reported in one sentence, with an exit code that no verdict has. */
class OwnFaultsIT {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --report json=/dev/full FibIter.java | 3 | could not be written to /dev/full: the disk is full
                    FibIter.java >/dev/full              | 3 | The output is lost: the disk is full
                    --report json=/proc/x FibIter.java   | 2 | can't be written to /proc/x
                    --batch . --out /proc/x              | 2 | can't be written to /proc/x
                    """)
    void isOneSentence(String arguments, int exitCode, String sentence) throws Exception {
        FibIterSources.write(folder, "here", FibIterSources.right());

        Launched launched = Launched.run(
                folder.resolve("here"),
                Map.of(),
                List.of("sh", "-c", "'" + Launched.distribution().resolve("yieldlings") + "' grade " + arguments));

        assertThat(launched.exitCode()).as("%s", launched).isEqualTo(exitCode);
        assertThat(launched.err().lines()).singleElement().asString().contains(sentence);
    }
}
