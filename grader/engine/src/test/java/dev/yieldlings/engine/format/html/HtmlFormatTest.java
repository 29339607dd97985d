package dev.yieldlings.engine.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.format.EscapedText;
import dev.yieldlings.engine.format.Graded;
import dev.yieldlings.engine.format.SampleReports;
import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.Verdict;
import dev.yieldlings.engine.report.Visibility;
import dev.yieldlings.trace.data.Trace;
import dev.yieldlings.trace.data.Trace.Figure;
import dev.yieldlings.trace.data.Trace.Figure.Bar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** HTML pages, read by an HTML parser: a submission's text stays text, and each part has its place. */
class HtmlFormatTest {
    @ParameterizedTest
    @MethodSource("dev.yieldlings.engine.format.SampleReports#hostile")
    void whatASubmissionWroteIsOnlyText(String text) {
        Document page = page(SampleReports.batch(text));

        assertThat(page.select("script, img, b, iframe, link, object")).isEmpty();
        assertThat(page.select("details.report")).hasSize(4);
        assertThat(page.select("a[href]").eachAttr("href"))
                .allSatisfy(href -> assertThat(href).startsWith("#"));
        page.select("a[href]")
                .forEach(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .as(link.attr("href"))
                                .isNotNull());
        assertThat(page.select(".familiar").eachText()).hasSize(1);
        assertThat(page.select("#r1 > pre").get(0).wholeText()).isEqualTo(EscapedText.text(text));
    }

    @Test
    void aConversationIsAPictureAndATable() {
        Document page = page(List.of(Graded.alone(SampleReports.failed("plain"))));

        Element picture = page.select("svg").get(0);
        assertThat(picture.attr("role")).isEqualTo("img");
        assertThat(picture.attr("aria-label")).contains("Sequence diagram of the check \"plain\"");
        assertThat(picture.select("text.wrong").text()).isEqualTo("otherplain");
        assertThat(picture.select("text.expected").text()).startsWith("expected plain");
        assertThat(picture.select("line.expected")).hasSize(1);
        assertThat(picture.select("text.note").eachText())
                .contains("waits at A.java:3", "plain = plain", "prints plain");
        assertThat(page.select("details.steps tr.wrong td").get(2).text()).isEqualTo("otherplain");
        assertThat(page.select("svg")).hasSize(14);
    }

    @Test
    void aFigureIsBarsAndATable() {
        Figure figure = new Figure(
                "<b>Reads</b>",
                "chunk",
                "reads",
                Figure.Scale.LINEAR,
                List.of(new Bar("1", 1_000), new Bar("2", 500), new Bar("9", 0)),
                "Few are enough.");
        Report whole = SampleReports.failed("plain");
        CheckResult check = new CheckResult(
                "c",
                "chunks",
                CheckResult.Status.PASSED,
                1,
                1,
                false,
                "",
                Optional.empty(),
                new Trace(List.of(), List.of(), List.of(figure)),
                "",
                Visibility.PUBLIC);
        Document page = page(List.of(Graded.alone(new Report(
                whole.exercise(),
                whole.title(),
                Verdict.PASSED,
                1,
                1,
                List.of(check),
                List.of(),
                whole.output(),
                1,
                Optional.empty()))));

        assertThat(page.select("svg rect.bar").eachAttr("width")).containsExactly("460", "230", "0");
        assertThat(page.select("svg text.label").eachText()).containsExactly("1", "2", "9");
        assertThat(page.select(".check td").eachText()).containsExactly("1", "1,000", "2", "500", "9", "0");
        assertThat(page.select(".check p").eachText()).containsExactly("<b>Reads</b>", "Few are enough.");
    }

    @Test
    void behindEachNumberAreTheReports() {
        Report whole = SampleReports.failed("plain");
        Report failed = new Report(
                whole.exercise(),
                whole.title(),
                whole.verdict(),
                0,
                1,
                whole.checks().subList(0, 1),
                List.of(),
                whole.output(),
                1,
                whole.misconception());
        List<Graded> all = new ArrayList<>();
        for (String name : List.of("ada", "bob", "cleo")) {
            all.add(new Graded(name, "", Map.of(), name.equals("bob") ? "x" : "y", failed));
        }
        Document page = page(all);

        assertThat(page.select(".suspect")).isNotEmpty();
        assertThat(page.select("#checks + ul details").get(0).select("a").eachText())
                .containsExactly("ada: counter", "bob: counter", "cleo: counter");
        assertThat(page.text()).contains("2 alike", "3 counter: sleepy", "3 Not passed");
        assertThat(page.select("table.class tbody tr")).hasSize(3);
        assertThat(page.select("svg")).as("one each").hasSize(3);
    }

    private static Document page(List<Graded> reports) {
        return Jsoup.parse(SampleReports.document(new HtmlFormat(), reports));
    }
}
