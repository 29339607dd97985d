package dev.yieldlings.engine.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * XML, Markdown and text formats, read by the tools that read them elsewhere: Surefire's parser and CommonMark's
 * renderer.
 */
class TextFormsTest {
    @ParameterizedTest
    @MethodSource("dev.yieldlings.engine.format.SampleReports#hostile")
    void surefireReadsTheXml(String text) throws Exception {
        String xml = SampleReports.document(new JunitFormat(), SampleReports.batch(text));

        List<ReportTestSuite> suites = new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(new InputStreamReader(
                        new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8));

        assertThat(suites).hasSize(4);
        assertThat(suites.get(0).getNumberOfTests()).isEqualTo(2);
        assertThat(suites.get(1).getNumberOfFailures()).isEqualTo(14);
        assertThat(suites.get(1).getNumberOfSkipped()).isEqualTo(1);
        assertThat(suites.get(2).getNumberOfErrors()).isEqualTo(1);
        assertThat(suites.get(2).getTestCases()).hasSize(2);
        assertThat(suites.get(1).getTestCases().getFirst().getFailureMessage()).isEqualTo(EscapedText.line(text));
        assertThat(xml).doesNotContain("\u001b", "\u0000");
    }

    @ParameterizedTest
    @MethodSource("dev.yieldlings.engine.format.SampleReports#hostile")
    void markdownOfASubmissionIsOnlyText(String text) {
        String markdown = SampleReports.document(new MarkdownFormat(), SampleReports.batch(text));

        List<TablesExtension> tables = List.of((TablesExtension) TablesExtension.create());
        Document page = Jsoup.parse(HtmlRenderer.builder()
                .extensions(tables)
                .build()
                .render(Parser.builder().extensions(tables).build().parse(markdown)));

        assertThat(page.select("a, img, script, details, b, em, blockquote")).isEmpty();
        assertThat(page.select("h1")).isEmpty();
        assertThat(page.select("h2")).hasSize(4);
        assertThat(page.select("table")).hasSize(4);
        assertThat(page.select("table").get(0).select("tbody tr"))
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.select("td")).hasSize(4));
        assertThat(page.select("strong").eachText())
                .allSatisfy(strong -> assertThat(
                                List.of("FAIL", "Passed", "Not passed", "Does not compile", "Can't be read"))
                        .contains(strong));
        Element heading = page.select("h2").get(0);
        assertThat(heading.wholeText())
                .isEqualTo("Ada " + EscapedText.line(text).strip() + ": counter");
    }

    @Test
    void aSummaryHoldsNoMoreThanItMay() throws Exception {
        StringBuilder summary = new StringBuilder();
        new MarkdownFormat().summary(SampleReports.batch("plain"), 500, summary);

        assertThat(summary.length()).isLessThan(600);
        assertThat(summary.toString())
                .startsWith("| submission |")
                .contains("Passed", "3 more reports do not fit here");
    }

    @ParameterizedTest
    @MethodSource("dev.yieldlings.engine.format.SampleReports#hostile")
    void eachProblemIsALine(String text) {
        String lines = SampleReports.document(new LinesFormat(), SampleReports.batch(text));

        assertThat(lines.lines())
                .hasSize(17)
                .allSatisfy(line -> assertThat(line).matches(".+?:[1-9]\\d*:[1-9]\\d*: (error|warning): .*"));
        assertThat(lines).contains("dir with space/A.java:3:5: error: ");
    }
}
