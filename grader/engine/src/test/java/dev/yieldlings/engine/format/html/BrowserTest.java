package dev.yieldlings.engine.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.format.Graded;
import dev.yieldlings.engine.format.SampleReports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * A class of a thousand in a real browser: without scripts, by keyboard, and in the accessibility tree. It is slow and
 * needs Debian's chromium: {@code mvn test -Dyieldlings.browser=true -pl grader/engine -am -Dtest=BrowserTest}.
 */
@EnabledIfSystemProperty(
        named = "yieldlings.browser",
        matches = "true",
        disabledReason = "-Dyieldlings.browser=true runs it")
@EnabledIf("dev.yieldlings.engine.format.html.Chromium#isThere")
class BrowserTest {
    private static final int TAB = 9;
    private static final int ENTER = 13;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void aThousandSubmissions() throws Exception {
        List<Graded> reports = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            reports.addAll(SampleReports.batch("s" + i));
        }
        Path page = folder.resolve("class.html");
        Files.writeString(page, SampleReports.document(new HtmlFormat(), reports));
        Path profile = Files.createDirectory(folder.resolve("profile"));

        try (Chromium browser = new Chromium(profile)) {
            browser.open(page);
            assertThat(browser.evaluate("document.querySelectorAll('details.report').length"))
                    .isEqualTo("1000");
            assertThat(browser.evaluate("document.querySelector('svg').getBoundingClientRect().width >= 0"))
                    .isEqualTo("true");
            browser.evaluate("document.querySelector('details.report:nth-of-type(2) summary').focus()");
            browser.press("Enter", ENTER);
            assertThat(browser.evaluate("document.querySelectorAll('details.report[open]').length"))
                    .isEqualTo("1");
            browser.press("Tab", TAB);
            assertThat(browser.evaluate("document.activeElement.getAttribute('aria-label')"))
                    .isEqualTo("The conversation; scrolls sideways");
            assertThat(browser.evaluate(
                            "document.querySelector('details[open] svg').getBoundingClientRect().height > 60"))
                    .isEqualTo("true");
            assertThat(names(browser.call("Accessibility.getFullAXTree", "{}")))
                    .contains("Sequence diagram of the check \"s0\"; the table below it says the same");
        }
    }

    private static List<String> names(JsonNode tree) {
        List<String> names = new ArrayList<>();
        tree.at("/result/nodes")
                .forEach(node -> names.add(node.at("/name/value").asString("")));
        return names;
    }
}
