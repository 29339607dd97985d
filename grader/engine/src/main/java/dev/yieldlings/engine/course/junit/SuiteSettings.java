package dev.yieldlings.engine.course.junit;

import java.nio.file.Path;
import java.util.List;

/**
 * What a course says of its suites.
 *
 * @param libraries the jars that suites use beside JUnit and AssertJ
 * @param showTests whether a learner is told the line of a plain test that failed
 * @param publicOnly whether this is a learner's pack, which has public suites, compiled, and no solutions
 */
public record SuiteSettings(List<Path> libraries, boolean showTests, boolean publicOnly) {
    /** What holds where a course says nothing. */
    public static final SuiteSettings DEFAULT = new SuiteSettings(List.of(), false, false);

    public SuiteSettings {
        libraries = List.copyOf(libraries);
    }
}
