package dev.yieldlings.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The kit behaves as CPython 3.11 did in every recorded case. The system property {@code oracle.cases} names another
 * file of recordings.
 */
class OracleTest {
    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithPython(Case recorded) {
        assertThat(new Stage(recorded).play()).isEqualTo(recorded.trace());
    }

    static List<Case> cases() throws IOException {
        String elsewhere = System.getProperty("oracle.cases");
        try (InputStream json = elsewhere == null
                ? OracleTest.class.getResourceAsStream("cases.json")
                : Files.newInputStream(Path.of(elsewhere))) {
            return JsonMapper.builder()
                    .enable(DeserializationFeature.USE_LONG_FOR_INTS)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build()
                    .readValue(json, Recordings.class)
                    .cases();
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Recordings(List<Case> cases) {}
}
