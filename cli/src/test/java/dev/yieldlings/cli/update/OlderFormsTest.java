package dev.yieldlings.cli.update;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.progress.ExerciseProgress;
import dev.yieldlings.cli.progress.Progress;
import dev.yieldlings.cli.progress.ProgressFile;
import dev.yieldlings.cli.workspace.Settings;
import dev.yieldlings.cli.workspace.TinyCourse;
import dev.yieldlings.cli.workspace.Workspace;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Workspaces of earlier versions of the program, each in a folder next to this class: {@code first} has the format of
 * the first version, {@code fitting-hints} that of the version that recorded fitting hints. In both, the learner has
 * passed {@code one} and begun {@code two}, and the course no longer has {@code gone}.
 */
class OlderFormsTest {
    @TempDir
    Path folder;

    private Path kit;
    private Course course;

    @BeforeEach
    void prepare() throws IOException {
        kit = Files.writeString(folder.resolve("kit.jar"), "a newer kit");
        course = TinyCourse.write(folder.resolve("course"), "one", "two", "three");
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "fitting-hints"})
    void isReadAsItIs(String form) throws Exception {
        Workspace workspace = open(form);
        assertThat(workspace.settings()).isEqualTo(new Settings("tiny", Optional.empty()));
        Progress progress = new ProgressFile(workspace).read().progress();
        int rung = form.equals("first") ? 0 : 2;
        assertThat(progress.exercises())
                .isEqualTo(Map.of(
                        "one", new ExerciseProgress(true, 4, 4, 3, 1, "passed", 0),
                        "two", new ExerciseProgress(false, 0, 4, 2, 1, "failed", rung),
                        "gone", new ExerciseProgress(true, 3, 3, 1, 0, "passed", 0)));
        assertThat(progress.current(course)).map(Exercise::id).hasValue("two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "fitting-hints"})
    void isBroughtUpToDateAndNothingIsLost(String form) throws Exception {
        Workspace workspace = open(form);
        Progress before = new ProgressFile(workspace).read().progress();
        assertThat(news(workspace)).isInstanceOf(WorkspaceNews.Some.class);
        WorkspaceResult made =
                WorkspaceMaker.make(workspace.root(), workspace.settings(), course, kit, Optional.empty());
        assertThat(made.changes().exercises()).extracting(Exercise::id).containsExactly("three");
        assertThat(made.changes().left()).isEmpty();
        assertThat(workspace.root().resolve("01-one/Work.java")).content().contains("int solved;");
        assertThat(workspace.root().resolve("02-two/Work.java")).content().contains("int begun;");
        assertThat(workspace.root().resolve("gone/Work.java")).content().contains("int gone;");
        assertThat(workspace.root().resolve("01-one/README.md")).hasContent("# Page of one");
        assertThat(made.kept().orElseThrow().resolve("01-one/README.md")).hasContent("# An older page of one");
        assertThat(workspace.root().resolve("lib/yieldlings-kit.jar")).hasContent("a newer kit");
        Workspace after = Workspace.at(workspace.root()).orElseThrow();
        assertThat(new ProgressFile(after).read().progress()).isEqualTo(before);
        assertThat(news(after)).isEqualTo(new WorkspaceNews.None());
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "fitting-hints"})
    void isWrittenInTheNewForm(String form) throws Exception {
        Workspace workspace = open(form);
        new ProgressFile(workspace).update(progress -> progress.withCurrent(Optional.of("three")));
        assertThat(workspace.hidden().resolve("progress.json"))
                .content()
                .contains("\"formatVersion\" : 2", "\"current\" : \"three\"", "\"gone\"");
    }

    private WorkspaceNews news(Workspace workspace) {
        return WorkspaceNews.of(workspace, course, kit, folder.resolve("cache"), Optional.of("0.1.0"));
    }

    private Workspace open(String form) throws IOException, URISyntaxException {
        URL there = Objects.requireNonNull(OlderFormsTest.class.getResource(form));
        Path from = Path.of(there.toURI());
        Path root = folder.resolve("work");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                // A resource's name must not begin with a dot, because some tools leave such files out.
                String inside = from.relativize(file).toString().replace("dot-yieldlings", ".yieldlings");
                Path target = root.resolve(inside);
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return Workspace.at(root).orElseThrow();
    }
}
