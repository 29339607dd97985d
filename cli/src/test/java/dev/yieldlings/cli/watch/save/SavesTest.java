package dev.yieldlings.cli.watch.save;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The exercises that are reported when files of a workspace are saved. */
class SavesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everyEditorsSaveIsNoticedAgainAndAgain(Editor editor) throws SavesException {
        try (WatchedWorkspace workspace = new WatchedWorkspace(folder)) {
            for (int i = 0; i < 5; i++) {
                editor.save(workspace.work("two"), "public class Work {}" + "\n".repeat(i));
                assertThat(workspace.awaitAll("two")).containsExactly("two");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSaveOfWhatIsThereAlreadyIsNoticedToo(Editor editor) throws SavesException {
        try (WatchedWorkspace workspace = new WatchedWorkspace(folder)) {
            editor.save(workspace.work("two"), "public class Work {}\n");
            assertThat(workspace.awaitAll("two")).containsExactly("two");
        }
    }

    @Test
    void whatIsNoSourceOfAnExerciseDoesNotCount() throws IOException, SavesException {
        try (WatchedWorkspace workspace = new WatchedWorkspace(folder)) {
            Path one = workspace.root().resolve("01-one");
            for (String name : List.of(
                    ".Work.java.swp",
                    ".Work.java",
                    ".#Work.java",
                    "#Work.java#",
                    "Work.java~",
                    "4913",
                    "Work.java___jb_tmp___",
                    "Work.java.vsctmp",
                    ".Work.java.4711.tmp",
                    "README.md",
                    "target/classes/Work.java",
                    ".idea/Work.java",
                    "build/Work.java")) {
                WatchedWorkspace.write(one.resolve(name), "something");
                Files.delete(one.resolve(name));
            }
            Files.setPosixFilePermissions(workspace.work("one"), PosixFilePermissions.fromString("rw-------"));
            WatchedWorkspace.write(workspace.root().resolve("Work.java"), "public class Work {}\n");
            WatchedWorkspace.write(workspace.root().resolve("four/Work.java"), "public class Work {}\n");
            WatchedWorkspace.write(workspace.work("two"), "public class Work { int x; }\n");
            assertThat(workspace.awaitAll("two")).containsExactly("two");
        }
    }

    @Test
    void ownFilesBesideAndFurtherDownCount() throws SavesException {
        try (WatchedWorkspace workspace = new WatchedWorkspace(folder)) {
            WatchedWorkspace.write(workspace.root().resolve("01-one/Helper.java"), "class Helper {}\n");
            assertThat(workspace.awaitAll("one")).containsExactly("one");
            WatchedWorkspace.write(workspace.root().resolve("03-three/src/main/Work.java"), "public class Work {}\n");
            assertThat(workspace.awaitAll("three")).containsExactly("three");
            WatchedWorkspace.write(workspace.root().resolve("03-three/src/main/Work.java"), "public class Work { }\n");
            assertThat(workspace.awaitAll("three")).containsExactly("three");
        }
    }

    @Test
    void severalAtOnceAreAllTold() throws SavesException {
        try (WatchedWorkspace workspace = new WatchedWorkspace(folder)) {
            for (String exercise : List.of("one", "two", "three")) {
                Editor.INTELLIJ.save(workspace.work(exercise), "public class Work { int x; }\n");
            }
            assertThat(workspace.awaitAll("one", "two", "three")).hasSize(3);
        }
    }

    @Test
    void aFolderThatIsMovedAwayAndOneInItsPlaceAreNoticed() throws IOException, SavesException {
        try (WatchedWorkspace workspace = new WatchedWorkspace(folder)) {
            Path one = workspace.root().resolve("01-one");
            Path other = folder.resolve("other/Work.java");
            WatchedWorkspace.write(other, "public class Work { int other; }\n");
            Files.move(one, folder.resolve("away"));
            assertThat(workspace.awaitAll("one")).containsExactly("one");
            Files.move(folder.resolve("other"), one);
            assertThat(workspace.awaitAll("one")).containsExactly("one");
            Editor.VIM_BY_A_NEW_FILE.save(workspace.work("one"), "public class Work { int x; }\n");
            assertThat(workspace.awaitAll("one")).containsExactly("one");
        }
    }

    @Test
    void aFolderThatIsDeletedAndMadeAgainIsWatchedStill() throws IOException, SavesException {
        try (WatchedWorkspace workspace = new WatchedWorkspace(folder)) {
            for (int i = 0; i < 3; i++) {
                Files.delete(workspace.work("three"));
                Files.delete(workspace.root().resolve("03-three"));
                WatchedWorkspace.write(workspace.work("three"), "public class Work { int again; }\n");
                assertThat(workspace.awaitAll("three")).containsExactly("three");
            }
            Editor.IN_PLACE.save(workspace.work("three"), "public class Work { int x; }\n");
            assertThat(workspace.awaitAll("three")).containsExactly("three");
        }
    }

    @Test
    void aWorkspaceThatIsDeletedAndMadeAgainIsWatchedStill() throws IOException, SavesException {
        try (WatchedWorkspace workspace = new WatchedWorkspace(folder)) {
            for (String exercise : List.of("one", "two", "three")) {
                Files.delete(workspace.work(exercise));
                Files.delete(workspace.root().resolve(WatchedWorkspace.folder(exercise)));
            }
            Files.delete(workspace.root());
            WatchedWorkspace.write(workspace.work("two"), "public class Work { int again; }\n");
            workspace.awaitAll("one", "two", "three");
            Editor.SED.save(workspace.work("two"), "public class Work { int x; }\n");
            assertThat(workspace.awaitAll("two")).contains("two");
        }
    }

    @Test
    void linksToTheWorkspaceAndToAnExerciseAreFollowed() throws IOException, SavesException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("workspace"));
        try (WatchedWorkspace workspace = new WatchedWorkspace(folder, link)) {
            Editor.VIM_BY_A_NEW_FILE.save(workspace.work("one"), "public class Work { int x; }\n");
            assertThat(workspace.awaitAll("one")).containsExactly("one");
            Path elsewhere = folder.resolve("elsewhere");
            Files.move(workspace.root().resolve("two"), elsewhere);
            workspace.awaitAll("two");
            Files.createSymbolicLink(workspace.root().resolve("two"), elsewhere);
            workspace.awaitAll("one", "two", "three");
            Editor.INTELLIJ.save(elsewhere.resolve("Work.java"), "public class Work { int y; }\n");
            assertThat(workspace.awaitAll("two")).containsExactly("two");
        }
    }

    @Test
    void aSaveAmongThousandsOfOtherFilesIsNotMissed() throws IOException, SavesException {
        try (WatchedWorkspace workspace = new WatchedWorkspace(folder)) {
            for (int i = 0; i < 3000; i++) {
                Path noise = workspace.root().resolve("01-one/noise" + i);
                Files.createFile(noise);
                if (i == 2000) {
                    Editor.VS_CODE.save(workspace.work("one"), "public class Work { int x; }\n");
                }
                Files.delete(noise);
            }
            assertThat(workspace.awaitAll("one")).contains("one");
        }
    }

    @Test
    void aRenameOverByAFileOfTheSameTimeAndSizeIsASave() throws IOException, SavesException {
        try (WatchedWorkspace workspace = new WatchedWorkspace(folder)) {
            Path next = folder.resolve("next");
            Files.copy(workspace.work("one"), next, StandardCopyOption.COPY_ATTRIBUTES);
            Files.move(next, workspace.work("one"), StandardCopyOption.REPLACE_EXISTING);
            assertThat(workspace.awaitAll("one")).containsExactly("one");
        }
    }

    @Test
    void aWorkspaceThatIsNotThereCanNotBeWatched() {
        assertThatThrownBy(() -> Saves.watch(folder.resolve("none"), List.of(), new Nobody()))
                .isInstanceOf(SavesException.class)
                .hasMessageContaining("none is not there");
    }

    private static final class Nobody implements SaveListener {
        @Override
        public void saved(java.util.Set<String> exercises) {}

        @Override
        public void blind(SavesException why) {}
    }
}
