package dev.yieldlings.cli.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.yieldlings.cli.progress.ExerciseProgress;
import dev.yieldlings.cli.progress.Progress;
import dev.yieldlings.cli.progress.ProgressFile;
import dev.yieldlings.cli.update.Changes.Move;
import dev.yieldlings.cli.workspace.Settings;
import dev.yieldlings.cli.workspace.TinyCourse;
import dev.yieldlings.cli.workspace.Workspace;
import dev.yieldlings.cli.workspace.WorkspaceException;
import dev.yieldlings.engine.course.Course;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folders of a workspace get the numbers of the course's order, whatever their former names. */
class NumberedFoldersTest {
    @TempDir
    Path folder;

    private Path root;
    private Path kit;
    private Course course;

    @BeforeEach
    void makeAWorkspaceWithoutNumbers() throws IOException {
        root = folder.resolve("work");
        kit = Files.writeString(folder.resolve("kit.jar"), "the kit");
        course = TinyCourse.write(folder.resolve("course"), "one", "two");
        make();
        Files.move(root.resolve("01-one"), root.resolve("one"));
        Files.move(root.resolve("02-two"), root.resolve("two"));
        Files.writeString(root.resolve("one/Work.java"), "mine");
        Files.createDirectories(root.resolve("one/scratch"));
        Files.writeString(root.resolve("one/scratch/Try.java"), "mine too");
    }

    @Test
    void areFoundUnderTheirOldNames() {
        Workspace workspace = workspace();
        assertThat(workspace.folder(course.exercises().getFirst()).folder()).isEqualTo(root.resolve("one"));
        assertThat(workspace.folder(course.exercises().getFirst()).isTouched()).isTrue();
        assertThat(course.inFolder("one")).isEqualTo(course.inFolder("17-one")).isPresent();
    }

    @Test
    void areRenamedWithAllThatIsInThem() throws IOException {
        Progress before = new ProgressFile(workspace())
                .update(progress -> progress.with(
                        course,
                        course.exercises().getFirst(),
                        _ -> new ExerciseProgress(true, 4, 4, 1, 0, "passed", 0)))
                .progress();
        WorkspaceResult made = make();
        assertThat(made.changes().moved()).containsExactly(new Move("one", "01-one"), new Move("two", "02-two"));
        assertThat(made.changes().exercises()).isEmpty();
        assertThat(made.changes().left()).isEmpty();
        assertThat(made.kept()).isEmpty();
        assertThat(root.resolve("one")).doesNotExist();
        assertThat(root.resolve("01-one/Work.java")).hasContent("mine");
        assertThat(root.resolve("01-one/scratch/Try.java")).hasContent("mine too");
        assertThat(new ProgressFile(workspace()).read().progress()).isEqualTo(before);
        assertThat(make().changedNothing()).isTrue();
    }

    @Test
    void followTheCourseToNewNumbers() throws IOException {
        make();
        course = TinyCourse.write(folder.resolve("course"), "zero", "one", "two");
        Files.writeString(folder.resolve("course/only/one/README.md"), "# A later page");
        Changes changes = make().changes();
        assertThat(changes.moved()).containsExactly(new Move("01-one", "02-one"), new Move("02-two", "03-two"));
        assertThat(changes.pages()).contains(Path.of("02-one/README.md"));
        assertThat(root.resolve("02-one/Work.java")).hasContent("mine");
        assertThat(root.resolve("02-one/README.md")).hasContent("# A later page");
        assertThat(root.resolve("pom.xml")).content().contains("<module>02-one</module>");
    }

    @Test
    void aCopyStaysAndIsToldApart() throws IOException {
        make();
        Files.createDirectory(root.resolve("one"));
        assertThat(make().changedNothing()).isTrue();
        assertThat(root.resolve("one")).isDirectory();
        assertThat(workspace().folders().of(course.exercises().getFirst())).isEqualTo(List.of("01-one", "one"));
    }

    @Test
    void oneThatTheLearnerHasNamedOtherwiseIsRecognised() throws IOException {
        make();
        Files.move(root.resolve("01-one"), root.resolve("my-first"));
        assertThat(workspace().folders().lookalikes(course.exercises().getFirst(), course))
                .containsExactly("my-first");
        assertThat(make().changes().exercises())
                .containsExactly(course.exercises().getFirst());
        assertThat(root.resolve("my-first/Work.java")).hasContent("mine");
        assertThat(root.resolve("01-one/Work.java")).hasContent("public class Work {}");
    }

    @Test
    void whatIsInTheWayIsNotOverwritten() throws IOException {
        Files.writeString(root.resolve("01-one"), "a file");
        assertThatExceptionOfType(WorkspaceException.class).isThrownBy(this::make);
        assertThat(root.resolve("01-one")).hasContent("a file");
        assertThat(root.resolve("one/Work.java")).hasContent("mine");
        Files.delete(root.resolve("01-one"));
        make();
        assertThat(root.resolve("01-one/Work.java")).hasContent("mine");
    }

    private WorkspaceResult make() {
        return WorkspaceMaker.make(
                root, new Settings("tiny", Optional.empty(), Optional.of("1.0"), ""), course, kit, Optional.empty());
    }

    private Workspace workspace() {
        return Workspace.at(root).orElseThrow();
    }
}
