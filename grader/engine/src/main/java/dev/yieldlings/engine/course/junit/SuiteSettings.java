package dev.yieldlings.engine.course.junit;

import dev.yieldlings.engine.course.library.SubmissionLibraries;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A course's settings for its suites.
 *
 * @param suiteLibraries the jars for suites only, besides JUnit and AssertJ
 * @param libraries the libraries for suites and submissions
 * @param showTests whether a learner sees the line of a plain test that failed
 * @param publicOnly whether this is a learner's pack, which has public suites, compiled, and no solutions
 */
public record SuiteSettings(
        List<Path> suiteLibraries, SubmissionLibraries libraries, boolean showTests, boolean publicOnly) {
    /** The settings of a course that has none. */
    public static final SuiteSettings DEFAULT = new SuiteSettings(List.of(), SubmissionLibraries.NONE, false, false);

    public SuiteSettings {
        suiteLibraries = List.copyOf(suiteLibraries);
    }

    /** Returns the jars of all libraries. */
    public List<Path> jars() {
        return Stream.concat(libraries.jars().stream(), suiteLibraries.stream()).toList();
    }
}
