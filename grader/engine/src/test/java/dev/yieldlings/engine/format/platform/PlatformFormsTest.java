package dev.yieldlings.engine.format.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.yieldlings.engine.format.Graded;
import dev.yieldlings.engine.format.ReportFormat;
import dev.yieldlings.engine.format.SampleReports;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Formats of platforms, checked against their schema if there is one, otherwise field by field. */
class PlatformFormsTest {
    @ParameterizedTest
    @MethodSource("dev.yieldlings.engine.format.SampleReports#hostile")
    void sarifIsOfItsSchema(String text) throws Exception {
        String json = SampleReports.document(new SarifFormat("1.0"), SampleReports.batch(text));

        assertThat(sarifSchema().validate(json, InputFormat.JSON)).as(json).isEmpty();
        JsonNode results = tree(json).at("/runs/0/results");
        assertThat(results).hasSize(17);
        JsonNode compileError = results.get(14);
        assertThat(compileError
                        .at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("dir%20with%20space/A.java");
        assertThat(compileError
                        .at("/locations/0/physicalLocation/region/startLine")
                        .asInt())
                .isEqualTo(3);
        assertThat(compileError
                        .at("/locations/0/physicalLocation/region/endColumn")
                        .asInt())
                .isEqualTo(7);
    }

    @ParameterizedTest
    @MethodSource("dev.yieldlings.engine.format.SampleReports#hostile")
    void gitlabFindsEachProblemOnce(String text) {
        JsonNode all = tree(new GitlabFormat(), SampleReports.batch(text));

        assertThat(all).hasSize(17);
        assertThat(all.valueStream().map(it -> it.get("fingerprint").asString()))
                .doesNotHaveDuplicates();
        assertThat(all).allSatisfy(problem -> {
            assertThat(problem.get("description").isString()).isTrue();
            assertThat(problem.get("check_name").asString()).isNotEmpty();
            assertThat(problem.get("severity").asString()).isIn("info", "minor", "major", "critical", "blocker");
            assertThat(problem.at("/location/path").asString()).isNotEmpty();
            assertThat(problem.at("/location/lines/begin").asInt()).isPositive();
        });
    }

    @ParameterizedTest
    @MethodSource("dev.yieldlings.engine.format.SampleReports#hostile")
    void gradescopeGetsItsScores(String text) {
        JsonNode all = tree(new GradescopeFormat(), SampleReports.batch(text));
        assertThat(all.get("score").asInt()).isEqualTo(3);
        assertThat(all.get("tests")).hasSize(2 + 15 + 1);

        JsonNode one = tree(new GradescopeFormat(), SampleReports.batch(text).subList(0, 1));
        assertThat(one.at("/tests/0/name").asString()).isEqualTo("counts");
        assertThat(one.at("/tests/0/max_score").asInt()).isEqualTo(2);
        assertThat(one.at("/tests/1/max_score").asInt()).as("a bonus").isZero();
        assertThat(one.at("/tests/1/score").asInt()).isEqualTo(1);
        assertThat(one.at("/tests/0/visibility").asString()).isEqualTo("visible");
    }

    @ParameterizedTest
    @MethodSource("dev.yieldlings.engine.format.SampleReports#hostile")
    void exercismGetsItsStatus(String text) {
        List<Graded> batch = SampleReports.batch(text);
        assertThat(status(batch.subList(0, 1))).isEqualTo("pass");
        assertThat(status(batch.subList(0, 2))).isEqualTo("fail");
        JsonNode error = tree(new ExercismFormat(), batch.subList(2, 3));
        assertThat(error.get("version").asInt()).isEqualTo(3);
        assertThat(error.get("status").asString()).isEqualTo("error");
        assertThat(error.get("message").asString()).startsWith("Does not compile\nA.java:3: ");
        JsonNode failed = tree(new ExercismFormat(), batch.subList(1, 2));
        assertThat(failed.at("/tests")).hasSize(15);
        assertThat(failed.at("/tests/0/test_code").asString()).isNotEmpty();
    }

    @Test
    void exercismsOutputIsCutAsItAsksFor() {
        Graded endless = Graded.alone(SampleReports.failed("x".repeat(1_900)));
        JsonNode output = tree(new ExercismFormat(), List.of(endless)).at("/tests/0/output");
        assertThat(output.asString()).hasSize(500).endsWith("Please limit to 500 chars.");
    }

    @ParameterizedTest
    @MethodSource("dev.yieldlings.engine.format.SampleReports#hostile")
    void classroomAddsUpToThePoints(String text) {
        JsonNode all = tree(new ClassroomFormat(), SampleReports.batch(text));
        assertThat(all.get("status").asString()).isEqualTo("error");
        assertThat(all.get("max_score").asInt()).isEqualTo(2 + 20 + 2);
        assertThat(all.get("tests")
                        .valueStream()
                        .mapToInt(it -> it.get("score").asInt())
                        .sum())
                .isEqualTo(3);
    }

    private static String status(List<Graded> reports) {
        return tree(new ExercismFormat(), reports).get("status").asString();
    }

    private static JsonNode tree(ReportFormat format, List<Graded> reports) {
        return tree(SampleReports.document(format, reports));
    }

    private static JsonNode tree(String json) {
        return JsonMapper.shared().readTree(json);
    }

    private static Schema sarifSchema() throws IOException {
        try (InputStream in = PlatformFormsTest.class.getResourceAsStream("sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(Objects.requireNonNull(in));
        }
    }
}
