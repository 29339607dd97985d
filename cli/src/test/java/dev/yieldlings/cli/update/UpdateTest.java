package dev.yieldlings.cli.update;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.workspace.Settings;
import dev.yieldlings.cli.workspace.TinyCourse;
import dev.yieldlings.cli.workspace.Workspace;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The effect of a later version of the program and course on a workspace in use. */
class UpdateTest {
    @TempDir
    Path folder;

    private Path root;
    private Path kit;
    private Course course;

    @BeforeEach
    void prepare() throws IOException {
        root = folder.resolve("work");
        kit = Files.writeString(folder.resolve("kit.jar"), "the kit");
        course = TinyCourse.write(folder.resolve("course"), "one", "two");
        make("1.0");
    }

    @Test
    void whatIsUntouchedIsRenewed() throws IOException {
        later("one", "two");
        Changes changes = make("1.1").changes();
        assertThat(changes.pages()).containsExactly(Path.of("01-one/README.md"), Path.of("02-two/README.md"));
        assertThat(changes.starters()).containsExactly(Path.of("01-one/Work.java"), Path.of("02-two/Work.java"));
        assertThat(changes.program())
                .containsExactly(
                        Path.of("01-one/Given.java"),
                        Path.of("02-two/Given.java"),
                        Path.of("tests/starters.properties"));
        assertThat(changes.left()).isEmpty();
        assertThat(root.resolve("01-one/Work.java")).hasContent("public class Work { int later; }");
        assertThat(root.resolve("01-one/README.md")).hasContent("# A later page");
        assertThat(root.resolve(".yieldlings/backups")).doesNotExist();
    }

    @Test
    void whatTheLearnerHasChangedIsLeftAndNamedOnce() throws IOException {
        Files.writeString(root.resolve("01-one/Work.java"), "mine");
        Files.writeString(root.resolve("02-two/README.md"), "my notes");
        later("one", "two");
        Changes changes = make("1.1").changes();
        assertThat(changes.left()).containsExactly(Path.of("01-one/Work.java"), Path.of("02-two/README.md"));
        assertThat(changes.starters()).containsExactly(Path.of("02-two/Work.java"));
        assertThat(changes.pages()).containsExactly(Path.of("01-one/README.md"));
        assertThat(root.resolve("01-one/Work.java")).hasContent("mine");
        assertThat(root.resolve("02-two/README.md")).hasContent("my notes");
        assertThat(make("1.1").changedNothing()).isTrue();
    }

    @Test
    void theFilesOfOneStarterStayTogether() throws IOException {
        addToStarter("First.java", "class First {}");
        make("1.0");
        Files.writeString(root.resolve("01-one/Work.java"), "mine");
        addToStarter("First.java", "class First { int later; }");
        assertThat(make("1.1").changes().left()).containsExactly(Path.of("01-one/First.java"));
        assertThat(root.resolve("01-one/First.java")).hasContent("class First {}");
    }

    @Test
    void whatBelongsToTheProgramIsRenewedAndKeptWhereItWasChanged() throws IOException {
        assertThat(root.resolve("01-one/Given.java").toFile().setWritable(true)).isTrue();
        Files.writeString(root.resolve("01-one/Given.java"), "tried something");
        WorkspaceResult made = make("1.0");
        assertThat(made.changes().program()).containsExactly(Path.of("01-one/Given.java"));
        assertThat(made.kept().orElseThrow().resolve("01-one/Given.java")).hasContent("tried something");
        assertThat(root.resolve("01-one/Given.java")).hasContent("public class Given {}");
    }

    @Test
    void exercisesComeAndGoAndWorkStays() throws IOException {
        Files.writeString(root.resolve("02-two/Work.java"), "mine");
        course = TinyCourse.write(folder.resolve("later"), "one", "three");
        Changes changes = make("1.1").changes();
        assertThat(changes.exercises()).extracting(Exercise::id).containsExactly("three");
        assertThat(changes.gone()).containsExactly("two");
        assertThat(root.resolve("02-two/Work.java")).hasContent("mine");
        assertThat(make("1.1").changes().gone()).isEmpty();
    }

    @Test
    void thereIsNewsUntilItIsBroughtIn() throws IOException {
        assertThat(news("1.0")).isEqualTo(new WorkspaceNews.None());
        course = TinyCourse.write(folder.resolve("course"), "one", "two", "three");
        assertThat(news("1.0"))
                .isInstanceOfSatisfying(
                        WorkspaceNews.Some.class,
                        some -> assertThat(some.changes().exercises())
                                .extracting(Exercise::id)
                                .containsExactly("three"));
        make("1.1");
        assertThat(news("1.1")).isEqualTo(new WorkspaceNews.None());
        later("two");
        assertThat(news("1.1"))
                .isInstanceOfSatisfying(
                        WorkspaceNews.Some.class,
                        some -> assertThat(some.changes().pages()).containsExactly(Path.of("02-two/README.md")));
    }

    @Test
    void whatTheLearnerDidIsNoNews() throws IOException {
        Files.writeString(root.resolve("01-one/Work.java"), "mine");
        Files.writeString(root.resolve("pom.xml"), "mine");
        Files.delete(root.resolve("01-one/README.md"));
        Files.delete(root.resolve("02-two/Work.java"));
        assertThat(news("1.0")).isEqualTo(new WorkspaceNews.None());
        later("two");
        assertThat(news("1.0")).isInstanceOfSatisfying(WorkspaceNews.Some.class, some -> {
            assertThat(some.changes().exercises()).isEmpty();
            assertThat(some.changes().pages()).containsExactly(Path.of("02-two/README.md"));
            assertThat(some.changes().program())
                    .containsExactly(Path.of("02-two/Given.java"), Path.of("tests/starters.properties"));
        });
    }

    @Test
    void aWorkspaceOfALaterVersionIsToldApart() throws IOException {
        make("1.10");
        assertThat(news("1.9")).isEqualTo(new WorkspaceNews.OfLater("1.10"));
        assertThat(news("1.10")).isEqualTo(new WorkspaceNews.None());
        assertThat(WorkspaceNews.isLater("1.10-SNAPSHOT", "1.10")).isFalse();
        assertThat(WorkspaceNews.isLater("not one", "1.10")).isFalse();
    }

    private void later(String... ids) throws IOException {
        for (String id : ids) {
            Path exercise = folder.resolve("course/only").resolve(id);
            Files.writeString(exercise.resolve("README.md"), "# A later page\n");
            Files.writeString(exercise.resolve("starter/Work.java"), "public class Work { int later; }\n");
            Files.writeString(exercise.resolve("given/Given.java"), "public class Given { int later; }\n");
        }
    }

    private void addToStarter(String name, String text) throws IOException {
        Files.writeString(folder.resolve("course/only/one/starter").resolve(name), text);
    }

    private WorkspaceResult make(String version) {
        return WorkspaceMaker.make(
                root, new Settings("tiny", Optional.empty(), Optional.of(version), ""), course, kit, Optional.empty());
    }

    private WorkspaceNews news(String version) throws IOException {
        return WorkspaceNews.of(
                Workspace.at(root).orElseThrow(), course, kit, folder.resolve("cache"), Optional.of(version));
    }
}
