package dev.yieldlings.cli.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.yieldlings.cli.workspace.Settings;
import dev.yieldlings.cli.workspace.TinyCourse;
import dev.yieldlings.cli.workspace.Workspace;
import dev.yieldlings.cli.workspace.WorkspaceException;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceMakerTest {
    private static final Settings SETTINGS = new Settings("tiny", Optional.empty());

    @TempDir
    Path folder;

    private Path root;
    private Path kit;
    private Course course;

    @BeforeEach
    void prepare() throws IOException {
        root = folder.resolve("work");
        kit = Files.writeString(folder.resolve("kit.jar"), "the kit");
        Files.writeString(folder.resolve("kit-sources.jar"), "its sources");
        course = TinyCourse.write(folder.resolve("course"), "one", "two");
    }

    @Test
    void aNewWorkspaceHasEverythingThatALearnerNeeds() {
        WorkspaceResult made = make(Optional.of(Path.of("/opt/it's/yieldlings")));
        assertThat(made.isNew()).isTrue();
        assertThat(made.changes().exercises()).extracting(Exercise::id).containsExactly("one", "two");
        assertThat(made.changes().restored()).contains(Path.of("pom.xml")).doesNotContain(Path.of("01-one/Work.java"));
        assertThat(root.resolve("01-one/Work.java")).hasContent("public class Work {}");
        assertThat(root.resolve("02-two/README.md")).hasContent("# Page of two");
        assertThat(root.resolve("lib/yieldlings-kit.jar")).hasContent("the kit");
        assertThat(root.resolve("lib/yieldlings-kit-sources.jar")).hasContent("its sources");
        assertThat(root.resolve("pom.xml")).content().contains("<module>01-one</module>", "<module>02-two</module>");
        assertThat(root.resolve("01-one/pom.xml")).content().contains("<artifactId>one</artifactId>");
        assertThat(root.resolve("yieldlings")).isExecutable().content().contains("launcher='/opt/it'\\''s/yieldlings'");
        assertThat(Workspace.at(root)).contains(made.workspace());
    }

    @Test
    void givenFilesAreProtectedAndNothingHiddenIsThere() throws IOException {
        make(Optional.empty());
        assertThat(Files.getPosixFilePermissions(root.resolve("01-one/Given.java"))
                        .toString())
                .doesNotContain("WRITE");
        try (Stream<Path> all = Files.walk(root)) {
            assertThat(all.map(path -> String.valueOf(path.getFileName())))
                    .doesNotContain("solution", "suite", "hints", "WorkSuite.java", "exercise.json", "yieldlings");
        }
    }

    @Test
    void aSecondTimeChangesNothing() throws IOException {
        make(Optional.empty());
        Map<Path, String> before = contents();
        assertThat(make(Optional.empty()).changedNothing()).isTrue();
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void whatALearnerWroteIsNeverOverwritten() throws IOException {
        make(Optional.empty());
        Files.writeString(root.resolve("01-one/Work.java"), "mine");
        Files.writeString(root.resolve("01-one/Helper.java"), "mine too");
        Files.writeString(root.resolve("README.md"), "my notes");
        Files.delete(root.resolve("02-two/Work.java"));
        WorkspaceResult made = make(Optional.empty());
        assertThat(made.changes().restored()).containsExactly(Path.of("02-two/Work.java"));
        assertThat(root.resolve("01-one/Work.java")).hasContent("mine");
        assertThat(root.resolve("01-one/Helper.java")).hasContent("mine too");
        assertThat(root.resolve("README.md")).hasContent("my notes");
    }

    @Test
    void aDanglingLinkOfTheLearnersIsLeftAlone() throws IOException {
        make(Optional.empty());
        Files.delete(root.resolve("01-one/Work.java"));
        Files.createSymbolicLink(root.resolve("01-one/Work.java"), Path.of("elsewhere"));
        make(Optional.empty());
        assertThat(Files.readSymbolicLink(root.resolve("01-one/Work.java"))).isEqualTo(Path.of("elsewhere"));
    }

    @Test
    void aLaterVersionAddsItsExercisesAndBringsItsOwnFilesUpToDate() throws IOException {
        make(Optional.empty());
        Files.writeString(root.resolve("pom.xml"), "what I need in addition");
        Files.writeString(kit, "a newer kit");
        Files.writeString(folder.resolve("course/only/one/given/Given.java"), "class Given { int newer; }");
        course = TinyCourse.write(folder.resolve("later"), "one", "two", "three");
        WorkspaceResult made = make(Optional.empty());
        assertThat(made.changes().exercises()).extracting(Exercise::id).containsExactly("three");
        assertThat(made.changes().program()).contains(Path.of("lib", "yieldlings-kit.jar"), Path.of("pom.xml"));
        assertThat(root.resolve("lib/yieldlings-kit.jar")).hasContent("a newer kit");
        assertThat(made.kept().orElseThrow().resolve("pom.xml")).hasContent("what I need in addition");
    }

    @Test
    void anInterruptedRunIsMendedByAnother() throws IOException {
        make(Optional.empty());
        Map<Path, String> whole = contents();
        for (Path file : whole.keySet()) {
            if (!file.startsWith(root.resolve(".yieldlings"))) {
                Files.delete(file);
            }
        }
        assertThat(WorkspaceMaker.isWelcome(root)).isTrue();
        make(Optional.empty());
        assertThat(contents()).isEqualTo(whole);
    }

    @Test
    void aFolderWithOtherThingsIsNotWelcome() throws IOException {
        assertThat(WorkspaceMaker.isWelcome(root)).isTrue();
        Files.createDirectories(root);
        Files.createFile(root.resolve(".hidden"));
        assertThat(WorkspaceMaker.isWelcome(root)).isTrue();
        Files.createFile(root.resolve("thesis.txt"));
        assertThat(WorkspaceMaker.isWelcome(root)).isFalse();
        assertThat(WorkspaceMaker.isWelcome(root.resolve("thesis.txt"))).isFalse();
    }

    @Test
    void whatIsInTheWayIsNamed() throws IOException {
        make(Optional.empty());
        course = TinyCourse.write(folder.resolve("later"), "one", "two", "three");
        Files.createFile(root.resolve("03-three"));
        assertThatExceptionOfType(WorkspaceException.class)
                .isThrownBy(() -> make(Optional.empty()))
                .withMessageContainingAll("three", "is in the way");
    }

    @Test
    void aDamagedSettingsFileIsNamedWithWhatToDo() throws IOException {
        make(Optional.empty());
        for (String damaged : List.of("", "{", "[]", "{\"formatVersion\": 1}", "{\"formatVersion\": \"x\"}")) {
            Files.writeString(root.resolve(".yieldlings/workspace.json"), damaged);
            assertThatExceptionOfType(WorkspaceException.class)
                    .isThrownBy(() -> Workspace.around(root.resolve("01-one")))
                    .withMessageContaining("Delete that one file");
        }
    }

    private WorkspaceResult make(Optional<Path> launcher) {
        return WorkspaceMaker.make(root, SETTINGS, course, kit, launcher);
    }

    private Map<Path, String> contents() throws IOException {
        Map<Path, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                contents.put(file, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
