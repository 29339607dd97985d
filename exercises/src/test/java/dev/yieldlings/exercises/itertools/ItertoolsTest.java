package dev.yieldlings.exercises.itertools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The reference solutions do what CPython 3.11's itertools did, in every case that {@code record.py} has recorded. */
class ItertoolsTest {
    private static final Path CHAPTER = Path.of("course", "2-generators");

    @TempDir
    private static Path classes;

    private static Reference reference;

    @BeforeAll
    static void compile() throws Exception {
        List<Path> folders = Stream.of(
                        "or-else/given",
                        "or-else/solution",
                        "slices/solution",
                        "totals-and-groups/given",
                        "totals-and-groups/solution",
                        "tee/solution")
                .map(CHAPTER::resolve)
                .toList();
        reference = Reference.compiled(folders, classes);
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void agreesWithPython(Recording recording) throws Exception {
        Replay replay = new Replay(recording, reference);
        if (recording.refused()) {
            assertThatIllegalArgumentException().isThrownBy(replay::observations);
            return;
        }
        List<Recording.Observation> observations = replay.observations();
        if (recording.tool().equals("islice")) {
            // CPython's goes on to the stop before it ends, which is allowed and not required.
            assertThat(observations.getLast().pulled())
                    .isLessThanOrEqualTo(recording.trace().getLast().pulled());
            assertThat(withoutEnds(observations)).isEqualTo(withoutEnds(recording.trace()));
            assertThat(observations).hasSameSizeAs(recording.trace());
        } else {
            assertThat(observations).isEqualTo(recording.trace());
        }
    }

    private static List<Recording.Observation> withoutEnds(List<Recording.Observation> trace) {
        return trace.stream().filter(observation -> !observation.end()).toList();
    }

    static List<Recording> recordings() throws IOException {
        try (InputStream json = ItertoolsTest.class.getResourceAsStream("cases.json")) {
            return JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build()
                    .readValue(json, Recordings.class)
                    .cases();
        }
    }

    record Recordings(String python, List<Recording> cases) {
        Recordings {
            cases = List.copyOf(cases);
        }
    }
}
