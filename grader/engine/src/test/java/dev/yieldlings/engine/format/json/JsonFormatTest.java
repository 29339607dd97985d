package dev.yieldlings.engine.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yieldlings.engine.Grading;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.Severity;
import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.engine.report.Output;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.ReportSchema;
import dev.yieldlings.engine.report.SampleTrace;
import dev.yieldlings.engine.report.TextBounds;
import dev.yieldlings.engine.report.TraceBounds;
import dev.yieldlings.engine.report.Verdict;
import dev.yieldlings.trace.data.Trace;
import java.io.IOException;
import java.io.Writer;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A report as JSON conforms to the published schema, whatever text a submission puts into it. */
class JsonFormatTest {
    @ParameterizedTest
    @EnumSource
    void eachVerdictIsOfTheSchema(Verdict verdict) {
        String json = Grading.json(report(verdict, "text"));

        ReportSchema.assertValid(json);
        assertThat(tree(json).get("verdict").asString()).isEqualTo(verdict.id());
    }

    @ParameterizedTest
    @EnumSource
    void eachStatusAndSeverityIsOfTheSchema(CheckResult.Status status) {
        CheckResult check = new CheckResult("id", "name", status, 0, 1, true, "");
        for (Severity severity : Severity.values()) {
            Diagnostic diagnostic = new Diagnostic(severity, "code", "message", "", 0, 0, 0, "");
            ReportSchema.assertValid(Grading.json(
                    new Report("e", "t", Verdict.FAILED, 0, 1, List.of(check), List.of(diagnostic), Output.NONE, 0)));
        }
    }

    @Test
    void aReportOnNoExerciseIsOfTheSchema() {
        ReportSchema.assertValid(Grading.json(Report.unassigned(Diagnostic.error("code", "why"))));
    }

    @Test
    void theSchemaRefusesWhatItShould() {
        String json = Grading.json(report(Verdict.PASSED, "text"));

        for (String broken : List.of(
                json.replace("\"passed\"", "\"perfect\""),
                json.replace("\"formatVersion\":2", "\"formatVersion\":1"),
                json.replace("\"steps\"", "\"stebs\""))) {
            assertThatThrownBy(() -> ReportSchema.assertValid(broken)).isInstanceOf(AssertionError.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"}],\"verdict\":\"passed\",\"x\":[{\"",
                "\u0000\u0001\u001b[2J\u007f\r\n\t\b",
                "</script><script>alert(1)</script>",
                "::error file=x::y",
                "漢 é 🎲 \u202e\u2028\uFEFF",
                "\\u0022 \\ \\\\ \"",
            })
    void hostileTextStaysText(String text) {
        String json = Grading.json(report(Verdict.FAILED, text));

        ReportSchema.assertValid(json);
        JsonNode tree = tree(json);
        assertThat(tree.get("verdict").asString()).isEqualTo("failed");
        assertThat(tree.at("/checks/0/message").asString()).isEqualTo(text);
        // The step stands for two calls in a row.
        assertThat(tree.at("/checks/0/trace/0/call").asString()).isEqualTo(text + " \u00d72");
        assertThat(tree.at("/checks/0/trace/0/printed/0").asString()).isEqualTo(text);
        assertThat(tree.at("/checks/0/trace/0/events/0").asString()).isEqualTo(text);
        assertThat(tree.at("/checks/0/trace/0/waitsAfter/locals/0/value").asString())
                .isEqualTo(text);
        assertThat(tree.at("/checks/0/failure/reason").asString()).isEqualTo(text);
        assertThat(tree.at("/diagnostics/0/source").asString()).isEqualTo(text);
        assertThat(tree.at("/diagnostics/0/explanation").asString()).isEqualTo(text);
        assertThat(tree.at("/output/text").asString()).isEqualTo(text);
        assertThat(json.strip()).doesNotContain("\n", "\r", "\u0000", "\u001b");
    }

    @Test
    void eachKindOfFactOutcomeAndRequirementIsOfTheSchema() {
        for (CheckResult check : SampleTrace.ofEachKind()) {
            ReportSchema.assertValid(Grading.json(
                    new Report("e", "t", Verdict.FAILED, 0, 1, List.of(check), List.of(), Output.NONE, 0)));
        }
    }

    @Test
    void aFullDiskIsReported() {
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("no space left");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> new JsonFormat().write(report(Verdict.PASSED, "x".repeat(100_000)), full))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
    }

    @Test
    void whatAHostileWorkerSaysIsBounded() {
        String endless = "x".repeat(100_000);
        Trace trace = TraceBounds.bounded(new Trace(
                List.of(),
                Collections.nCopies(
                        5_000, SampleTrace.failed(endless).trace().entries().getFirst())));
        CheckResult check = SampleTrace.with(TextBounds.bounded(SampleTrace.failure(endless)), trace);

        String json =
                Grading.json(new Report("e", "t", Verdict.FAILED, 0, 1, List.of(check), List.of(), Output.NONE, 0));

        ReportSchema.assertValid(json);
        assertThat(trace.entries()).hasSize(401);
        assertThat(json.length()).isLessThan(401 * 70_000);
    }

    private static Report report(Verdict verdict, String text) {
        return new Report(
                "counter",
                text,
                verdict,
                1,
                2,
                List.of(
                        SampleTrace.failed(text),
                        new CheckResult("b", text, CheckResult.Status.PASSED, 1, 1, true, "")),
                List.of(new Diagnostic(Severity.ERROR, "code", text, text, 1, 2, 3, text, text)),
                new Output(text, true),
                Long.MAX_VALUE);
    }

    private static JsonNode tree(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
