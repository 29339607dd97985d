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
 * An exercise's checks as tests of JUnit, for an IDE's test window and for Maven. The installed program runs them, as
 * {@code yieldlings test} does, and saves the progress; this class only shows what came of it. It is packed into a jar of
 * its own, so it knows nothing but the JDK and JUnit.
 */
public final class Checks {
    private Checks() {}

    /**
     * Has the program check an exercise.
     *
     * @param exercise its id
     * @return a test for each check; one test alone where the sources can't be run
     * @throws TestAbortedException if the learner has not begun it
     * @throws IOException if the program can't be started, or broke
     */
    public static Stream<DynamicTest> of(String exercise) throws IOException, InterruptedException {
        return of(workspace(), exercise);
    }

    static Stream<DynamicTest> of(Path workspace, String exercise) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Starters.areChanged(workspace, exercise), "You have not begun " + exercise + " yet.");
        TestResults results = TestResults.ask(workspace, exercise);
        List<DynamicTest> tests = new ArrayList<>();
        for (TestResults.Check check : results.checks()) {
            // An IDE goes to this place when the test is clicked on.
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
        // The stack of this class says nothing to the learner; the place in their own code does.
        failure.setStackTrace(check.line() == 0 ? new StackTraceElement[0] : new StackTraceElement[] {check.place()});
        return failure;
    }

    /** A test runs in the folder of its module, or in that of the whole project. */
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
