package dev.yieldlings.engine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.yieldlings.engine.format.Graded;
import dev.yieldlings.engine.format.MarkdownFormat;
import dev.yieldlings.engine.format.html.HtmlFormat;
import dev.yieldlings.engine.format.platform.GradescopeFormat;
import dev.yieldlings.engine.report.CheckResult.Status;
import dev.yieldlings.trace.data.Trace;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a learner sees of hidden checks: only that they count. */
class HiddenChecksTest {
    private static final Instant BEFORE = Instant.parse("2027-01-30T23:59:59Z");
    private static final Instant AFTER = Instant.parse("2027-01-31T00:00:00Z");
    private static final String SECRET = "secret";

    private static Report report(String visibility) {
        CheckResult open = new CheckResult("open", "Counts", Status.PASSED, 1, 1, false, "");
        CheckResult hidden = new CheckResult(
                        SECRET,
                        "The " + SECRET + " rule",
                        Status.FAILED,
                        0,
                        2,
                        false,
                        "gave " + SECRET,
                        Optional.empty(),
                        Trace.EMPTY,
                        SECRET,
                        Visibility.PUBLIC)
                .seenBy(Visibility.of(visibility).orElseThrow());
        return new Report(
                        "counter",
                        "Counter",
                        Verdict.FAILED,
                        1,
                        3,
                        List.of(open, hidden),
                        List.of(),
                        new Output("called with " + SECRET, false),
                        7)
                .with(new Misconception("wrong", "A " + SECRET + " sentence."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hidden", "hidden until 2027-01-31"})
    void nothingOfThemIsTold(String visibility) throws IOException {
        Report seen = report(visibility).forLearner(BEFORE);

        assertThat(seen.points()).isEqualTo(1);
        assertThat(seen.maxPoints()).isEqualTo(3);
        assertThat(seen.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(seen.checks())
                .extracting(CheckResult::name, CheckResult::status, CheckResult::maxPoints)
                .containsExactly(tuple("Counts", Status.PASSED, 1), tuple("Hidden check 2", Status.FAILED, 2));
        assertThat(written(seen)).contains("Hidden check 2").doesNotContain(SECRET);
    }

    @Test
    void whenTheirTimeHasComeTheyAreAsAnyOther() throws IOException {
        Report report = report("hidden until 2027-01-31");

        assertThat(report.forLearner(AFTER)).isEqualTo(report);
        assertThat(written(report.forLearner(AFTER))).contains("gave " + SECRET);
    }

    @Test
    void gradescopeTellsNoMisconceptionThatTheyMayBeKnownBy() throws IOException {
        assertThat(gradescope(report("hidden"))).doesNotContain("sentence");
        assertThat(gradescope(report("public"))).contains("sentence");
    }

    private static String gradescope(Report report) throws IOException {
        StringBuilder text = new StringBuilder();
        new GradescopeFormat().write(List.of(graded(report)), text);
        return text.toString();
    }

    private static String written(Report report) throws IOException {
        StringBuilder text = new StringBuilder();
        new HtmlFormat().write(List.of(graded(report)), text);
        new MarkdownFormat().write(List.of(graded(report)), text);
        return text.toString();
    }

    private static Graded graded(Report report) {
        return new Graded("", "", Map.of(), "", report);
    }
}
