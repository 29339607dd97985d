package dev.yieldlings.engine.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yieldlings.engine.Grading;
import dev.yieldlings.engine.format.Graded;
import dev.yieldlings.engine.format.SampleReports;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.ReportSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A written report can be read back without loss. */
class ReportReaderTest {
    @ParameterizedTest
    @MethodSource("dev.yieldlings.engine.format.SampleReports#hostile")
    void nothingIsLost(String text) throws IOException {
        for (Graded graded : SampleReports.batch(text)) {
            byte[] json = Grading.json(graded.report()).getBytes(StandardCharsets.UTF_8);
            // An unpaired surrogate can't be encoded, so it is read back as the encoding's replacement character.
            assertThat(Grading.json(ReportReader.read(json))).isEqualTo(new String(json, StandardCharsets.UTF_8));
        }
        Report report = SampleReports.failed("plain");
        assertThat(ReportReader.read(Grading.json(report).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(report);
    }

    @Test
    void aBatchIsALineEach() {
        List<String> lines = SampleReports.document(new JsonFormat(), SampleReports.batch("plain"))
                .lines()
                .toList();
        assertThat(lines).hasSize(4).allSatisfy(ReportSchema::assertValid);
        assertThat(lines.getFirst()).contains("\"submission\":\"ada\",\"student\":\"Ada plain\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[", "{\"formatVersion\":1}", "{\"formatVersion\":2,\"verdict\":\"perfect\"}"})
    void whatIsNoReportIsRefused(String json) {
        assertThatThrownBy(() -> ReportReader.read(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("it is not a report");
    }
}
