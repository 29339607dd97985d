package dev.yieldlings.engine.format.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.format.Graded;
import dev.yieldlings.engine.format.ReportFormat;
import dev.yieldlings.engine.format.SampleReports;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.model.SEVERITY;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

/** Problems with places, read by a library that converts the formats of many tools for Jenkins, GitLab and others. */
class ViolationsTest {
    @ParameterizedTest
    @MethodSource("dev.yieldlings.engine.format.SampleReports#hostile")
    void codeQualityOfGitlabIsRead(String text) throws Exception {
        Set<Violation> found = read(Parser.CODECLIMATE, new GitlabFormat(), SampleReports.batch(text));

        assertThat(found).as("those that read the same are one").hasSize(5);
        assertThat(found)
                .filteredOn(violation -> violation.getFile().equals("dir with space/A.java"))
                .allSatisfy(violation -> {
                    assertThat(violation.getStartLine()).isEqualTo(3);
                    assertThat(violation.getSeverity()).isEqualTo(SEVERITY.ERROR);
                })
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.yieldlings.engine.format.SampleReports#hostile")
    void sarifIsRead(String text) throws Exception {
        Set<Violation> found = read(Parser.SARIF, new SarifFormat("1.0"), SampleReports.batch(text));

        assertThat(found)
                .filteredOn(violation -> violation.getFile().endsWith("A.java"))
                .anySatisfy(violation -> {
                    assertThat(violation.getStartLine()).isEqualTo(3);
                    assertThat(violation.getSeverity()).isEqualTo(SEVERITY.ERROR);
                });
    }

    private static Set<Violation> read(Parser parser, ReportFormat format, List<Graded> reports) throws Exception {
        return parser.getViolationsParser()
                .parseReportOutput(SampleReports.document(format, reports), new ViolationsLogger() {
                    @Override
                    public void log(Level level, String message) {}

                    @Override
                    public void log(Level level, String message, Throwable failure) {
                        throw new AssertionError(message, failure);
                    }
                });
    }
}
