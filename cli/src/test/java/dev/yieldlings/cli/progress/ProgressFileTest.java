package dev.yieldlings.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.yieldlings.cli.workspace.Settings;
import dev.yieldlings.cli.workspace.TinyCourse;
import dev.yieldlings.cli.workspace.Workspace;
import dev.yieldlings.engine.course.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressFileTest {
    @TempDir
    Path root;

    private Path json;
    private ProgressFile file;
    private Exercise exercise;

    @BeforeEach
    void prepare() throws IOException {
        exercise = TinyCourse.write(root.resolve("course"), "one").exercises().getFirst();
        Workspace workspace = new Workspace(root, new Settings("tiny", Optional.empty()));
        Files.createDirectories(workspace.hidden());
        json = workspace.hidden().resolve("progress.json");
        file = new ProgressFile(workspace);
    }

    @Test
    void beginsWithNothing() throws IOException {
        assertThat(file.read()).isEqualTo(new ProgressReading(Progress.NONE, Optional.empty()));
        assertThat(json).doesNotExist();
    }

    @Test
    void keepsWhatItIsGiven() throws IOException {
        ExerciseProgress reached = new ExerciseProgress(true, 4, 4, 7, 2, "passed", 3);
        file.update(progress -> progress.with(exercise, before -> reached));
        assertThat(file.read().progress().of(exercise)).isEqualTo(reached);
        try (Stream<Path> left = Files.list(root.resolve(".yieldlings"))) {
            assertThat(left.map(path -> String.valueOf(path.getFileName())))
                    .containsExactlyInAnyOrder("lock", "progress.json");
        }
    }

    @Test
    void keepsWhatBelongsToExercisesThatTheCourseHasNoMore() throws IOException {
        Files.writeString(json, """
            {"formatVersion": 1, "exercises": {"gone": {"passed": true, "bestPoints": 3, "maxPoints": 3,
             "attempts": 1, "hints": 0, "lastVerdict": "passed"}}}\
            """);
        file.update(progress -> progress.with(exercise, before -> before.withNextHint(2)));
        assertThat(json).content().contains("\"gone\"", "\"one\"");
        assertThat(file.read().progress().exercises().get("gone"))
                .isEqualTo(new ExerciseProgress(true, 3, 3, 1, 0, "passed", 0));
    }

    @Test
    void keepsWhatTheLearnerChose() throws IOException {
        file.update(progress -> progress.withCurrent(Optional.of("gone")));
        file.update(progress -> progress.with(exercise, before -> before.withNextHint(2)));
        assertThat(file.read().progress().current()).hasValue("gone");
        file.update(progress -> progress.withCurrent(Optional.empty()));
        assertThat(file.read().progress().current()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "7", "{}", "[\"one\"]", "\"\""})
    void losesNothingForAChoiceThatIsNone(String chosen) throws IOException {
        Files.writeString(json, "{\"formatVersion\": 2, \"current\": " + chosen + ", \"exercises\": {}}");
        assertThat(file.read()).isEqualTo(new ProgressReading(Progress.NONE, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"formatVersion\": 1}",
                "{\"formatVersion\": 1, \"exercises\": []}",
                "{\"formatVersion\": 1, \"exercises\": {\"one\": {\"passed\": \"yes\"}}}",
                "\u0000\u0000\u0000\u0000"
            })
    void setsADamagedFileAside(String damaged) throws IOException {
        Files.writeString(json, damaged);
        ProgressReading reading = file.read();
        assertThat(reading.progress()).isEqualTo(Progress.NONE);
        assertThat(reading.setAside().orElseThrow()).hasFileName("progress.json.broken-1");
        assertThat(Files.readString(reading.setAside().orElseThrow())).isEqualTo(damaged);
        assertThat(file.read().setAside()).isEmpty();
    }

    @Test
    void setsEveryDamagedFileAside() throws IOException {
        Files.writeString(json, "first");
        file.read();
        Files.writeString(json, "second");
        ProgressReading reading = file.update(progress -> progress.with(exercise, before -> before.withNextHint(2)));
        assertThat(reading.setAside().orElseThrow())
                .hasFileName("progress.json.broken-2")
                .hasContent("second");
        assertThat(reading.progress().of(exercise).hints()).isEqualTo(1);
    }

    @Test
    void leavesANewerFormAlone() throws IOException {
        Files.writeString(json, "{\"formatVersion\": 3}");
        assertThatIOException().isThrownBy(file::read).withMessageContaining("newer");
        assertThatIOException().isThrownBy(() -> file.update(progress -> progress));
        assertThat(json).hasContent("{\"formatVersion\": 3}");
    }

    @Test
    void saysSoWhereItCannotBeSaved() throws IOException {
        Files.createDirectory(root.resolve(".yieldlings/lock"));
        assertThatIOException().isThrownBy(() -> file.update(progress -> progress));
    }

    @Test
    void changesAtOneTimeAreAllKept() throws Exception {
        Workspace workspace = new Workspace(root, new Settings("tiny", Optional.empty()));
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<ProgressReading>> changes = IntStream.range(0, 40)
                    .mapToObj(i -> threads.submit(() -> new ProgressFile(workspace)
                            .update(progress -> progress.with(exercise, before -> before.withNextHint(100)))))
                    .toList();
            for (Future<ProgressReading> change : changes) {
                change.get();
            }
        }
        assertThat(file.read().progress().of(exercise).hints()).isEqualTo(40);
    }
}
