package dev.yieldlings.cli.update;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.progress.ExerciseProgress;
import dev.yieldlings.cli.progress.ProgressFile;
import dev.yieldlings.cli.workspace.Settings;
import dev.yieldlings.cli.workspace.TinyCourse;
import dev.yieldlings.cli.workspace.WindowsDisk;
import dev.yieldlings.cli.workspace.Workspace;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.file.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace on a disk of Windows. */
class WindowsWorkspaceTest {
    @TempDir(factory = WindowsDisk.class)
    private Path folder;

    private Workspace workspace;

    @BeforeEach
    void prepare() throws IOException {
        workspace = new Workspace(folder, new Settings("tiny", Optional.empty()));
        Files.createDirectories(workspace.hidden());
    }

    @Test
    void aFileForReadingOnlyIsRenewedAllTheSame() throws IOException {
        Path given = Files.writeString(folder.resolve("Given.java"), "class Given {}");
        Permissions.setReadOnly(given);
        assertThat(Files.getAttribute(given, "dos:readonly")).isEqualTo(true);
        AtomicFile.write(given, "class Given { int more; }".getBytes(StandardCharsets.UTF_8));
        assertThat(Files.readString(given)).contains("int more");
    }

    @Test
    void isCalledByTheLauncherThatWindowsStarts() throws IOException {
        assertThat(workspace.call()).isEmpty();
        Permissions.setExecutable(Files.writeString(folder.resolve("yieldlings.cmd"), "@echo off"));
        assertThat(workspace.call()).contains(".\\yieldlings");
    }

    @Test
    void remembersSettingsAndProgress() throws IOException {
        workspace.settings().write(Workspace.settingsFile(folder));
        assertThat(Workspace.at(folder)).contains(workspace);
        Exercise one =
                TinyCourse.write(folder.resolve("course"), "one").exercises().getFirst();
        ExerciseProgress reached = new ExerciseProgress(true, 4, 4, 7, 2, "passed", 3);
        ProgressFile file = new ProgressFile(workspace);
        file.update(progress -> progress.with(one, before -> ExerciseProgress.NONE));
        file.update(progress -> progress.with(one, before -> reached));
        assertThat(file.read().progress().of(one)).isEqualTo(reached);
    }
}
