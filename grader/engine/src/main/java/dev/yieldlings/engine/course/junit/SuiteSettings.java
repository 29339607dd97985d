package dev.yieldlings.engine.course.junit;

import java.nio.file.Path;
import java.util.List;

/**
 * What a course says of its suites.
 *
 * @param libraries the jars that suites use beside JUnit and AssertJ
 * @param showTests whether a learner is told the line of a plain test that failed
 */
public record SuiteSettings(List<Path> libraries, boolean showTests) {
    /** What holds where a course says nothing. */
    public static final SuiteSettings DEFAULT = new SuiteSettings(List.of(), false);

    public SuiteSettings {
        libraries = List.copyOf(libraries);
    }
}
