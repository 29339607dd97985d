package dev.yieldlings.cli.ide;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * An exercise's checks as JUnit tests, for an IDE's test window and for Maven. The installed program runs them as
 * {@code yieldlings test} does, and saves the progress; this class only presents the results. It is packed into a
 * separate jar, so it depends only on the JDK and JUnit.
 */
public final class Checks {
    private Checks() {}

    /**
     * Runs the program on an exercise.
     *
     * @param exercise the exercise's id
     * @return a test for each check, or a single test if the sources can't be run
     * @throws TestAbortedException if the learner has not started the exercise
     * @throws IOException if the program can't be started or broke
     */
    public static Stream<DynamicTest> of(String exercise) throws IOException, InterruptedException {
        return of(workspace(), exercise);
    }

    static Stream<DynamicTest> of(Path workspace, String exercise) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Starters.areChanged(workspace, exercise), "You have not begun " + exercise + " yet.");
        TestResults results = TestResults.ask(workspace, exercise);
        List<DynamicTest> tests = new ArrayList<>();
        for (TestResults.Check check : results.checks()) {
            // An IDE opens this place when the test is clicked.
            URI source = URI.create(workspace.resolve(check.file()).toUri() + "?line=" + Math.max(1, check.line()));
            tests.add(DynamicTest.dynamicTest(check.name(), source, () -> tell(check)));
        }
        return tests.stream();
    }

    private static void tell(TestResults.Check check) {
        switch (check.status()) {
            case PASSED -> {}
            case NOT_RUN -> throw new TestAbortedException(check.message());
            case FAILED -> throw failure(check);
        }
    }

    private static AssertionFailedError failure(TestResults.Check check) {
        String message = check.message() + (check.trace().isEmpty() ? "" : "\n\n" + check.trace() + "\n");
        AssertionFailedError failure =
                check.expected().isEmpty() && check.actual().isEmpty()
                        ? new AssertionFailedError(message)
                        : new AssertionFailedError(message, check.expected(), check.actual());
        // Only the place in the learner's own code helps the learner, not the stack of this class.
        failure.setStackTrace(check.line() == 0 ? new StackTraceElement[0] : new StackTraceElement[] {check.place()});
        return failure;
    }

    /** Finds the workspace: a test runs in the folder of its module or of the whole project. */
    private static Path workspace() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(".yieldlings").resolve("workspace.json"))) {
                return folder;
            }
        }
        throw new IOException(here + " is not in a workspace of yieldlings");
    }
}
