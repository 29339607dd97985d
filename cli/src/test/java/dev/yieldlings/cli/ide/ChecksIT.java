package dev.yieldlings.cli.ide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.yieldlings.cli.launcher.FibIterSources;
import dev.yieldlings.cli.launcher.Launched;
import dev.yieldlings.cli.launcher.NewWorkspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** The results that the packaged program reports to an IDE's test window. */
class ChecksIT {
    @TempDir
    private Path folder;

    @Test
    void showsEachCheckWithWhatWasExpectedAndSavesTheProgress() throws Throwable {
        Path workspace = NewWorkspace.in(folder);
        assertThatExceptionOfType(TestAbortedException.class)
                .isThrownBy(() -> Checks.of(workspace, "fib-iterator"))
                .withMessageContaining("not begun fib-iterator");
        Path file = workspace.resolve("01-fib-iterator/FibIter.java");
        Files.writeString(file, FibIterSources.withInNext("a++;"));
        List<DynamicTest> tests = Checks.of(workspace, "fib-iterator").toList();
        assertThat(tests).extracting(DynamicTest::getDisplayName).contains("Begins 1, 1, 2, 3, 5, 8");
        assertThatExceptionOfType(AssertionFailedError.class)
                .isThrownBy(() -> tests.getFirst().getExecutable().execute())
                .withMessageContaining("next()")
                .satisfies(failure -> {
                    assertThat(failure.getExpected().getStringRepresentation()).isEqualTo("1");
                    assertThat(failure.getActual().getStringRepresentation()).isNotEqualTo("1");
                });
        Files.writeString(file, FibIterSources.right());
        for (DynamicTest test : Checks.of(workspace, "fib-iterator").toList()) {
            test.getExecutable().execute();
        }
        assertThat(Launched.yieldlings(workspace, "list").out()).contains("[x]   1  fib-iterator");
        Files.writeString(file, "class FibIter { int }");
        List<DynamicTest> broken = Checks.of(workspace, "fib-iterator").toList();
        assertThatExceptionOfType(AssertionFailedError.class)
                .isThrownBy(() -> broken.getFirst().getExecutable().execute())
                .withMessageContaining("01-fib-iterator/FibIter.java:1: ");
    }
}
