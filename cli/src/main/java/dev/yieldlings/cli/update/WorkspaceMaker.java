package dev.yieldlings.cli.update;

import dev.yieldlings.cli.workspace.FileTree;
import dev.yieldlings.cli.workspace.Settings;
import dev.yieldlings.cli.workspace.Workspace;
import dev.yieldlings.cli.workspace.WorkspaceException;
import dev.yieldlings.cli.workspace.WorkspaceLock;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Creates or updates a workspace.
 *
 * <p>The learner's work is never overwritten. Starter files and pages are updated only if the learner has not
 * changed them. The program's own files (the kit, the build files, the given classes) are backed up before they
 * are replaced. Each file is replaced atomically. The file that marks the folder as a workspace is written first
 * and the record of the placed files last, so that the next run completes an interrupted one.
 */
public final class WorkspaceMaker {
    private WorkspaceMaker() {}

    /**
     * Whether a folder may become a workspace: it already is one, even if incomplete, it does not exist, or it
     * contains only hidden files.
     */
    public static boolean isWelcome(Path root) {
        if (Files.isDirectory(root.resolve(Workspace.HIDDEN)) || Files.notExists(root, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (!Files.isDirectory(root)) {
            return false;
        }
        try (Stream<Path> files = Files.list(root)) {
            return files.allMatch(file -> String.valueOf(file.getFileName()).startsWith("."));
        } catch (IOException e) {
            throw new WorkspaceException("The folder can't be read", e);
        }
    }

    /**
     * Creates or updates a workspace.
     *
     * @param root a folder for which {@link #isWelcome} is true
     * @param settings the settings to save
     * @param course the course
     * @param kit the kit's jar
     * @param launcher the script that started the program; empty if none did
     */
    public static WorkspaceResult make(Path root, Settings settings, Course course, Path kit, Optional<Path> launcher) {
        Path folder = root.toAbsolutePath().normalize();
        boolean isNew = Files.notExists(folder.resolve(Workspace.HIDDEN));
        Workspace workspace = new Workspace(folder, settings);
        try {
            Optional<OfferedFile> script =
                    launcher.isEmpty() ? Optional.empty() : Optional.of(WorkspaceOffer.script(launcher.get(), folder));
            return WorkspaceLock.hold(
                    workspace.hidden(), () -> fill(workspace, isNew, WorkspaceOffer.of(course, kit, script)));
        } catch (IOException e) {
            throw new WorkspaceException("The workspace can't be " + (isNew ? "made" : "brought up to date"), e);
        }
    }

    /**
     * Returns what {@link #make} would change in a workspace, except for the launcher script. Changes nothing.
     *
     * @throws IOException if the workspace or the course can't be read
     */
    public static Changes pending(Workspace workspace, Course course, Path kit) throws IOException {
        return Plan.of(workspace, WorkspaceOffer.of(course, kit, Optional.empty()))
                .changes();
    }

    private static WorkspaceResult fill(Workspace workspace, boolean isNew, WorkspaceOffer offer) throws IOException {
        if (!Files.isRegularFile(Workspace.settingsFile(workspace.root()))) {
            workspace.settings().write(Workspace.settingsFile(workspace.root()));
        }
        Plan plan = Plan.of(workspace, offer);
        Changes changes = plan.changes();
        Optional<Path> kept = plan.carryOut(workspace.backups());
        setPermissions(workspace.root(), offer);
        PlacedFiles.of(offer).write(workspace);
        Settings settings = workspace.settings().offered(offer.fingerprint());
        settings.write(Workspace.settingsFile(workspace.root()));
        return new WorkspaceResult(new Workspace(workspace.root(), settings), isNew, changes, kept);
    }

    /** Makes given files read-only, so that an editor warns before editing them. */
    private static void setPermissions(Path root, WorkspaceOffer offer) throws IOException {
        for (Exercise exercise : offer.course().exercises()) {
            for (Path file : FileTree.files(exercise.given())) {
                Permissions.setReadOnly(root.resolve(exercise.folderName()).resolve(file));
            }
        }
        if (offer.launcher().isPresent()) {
            Permissions.setExecutable(root.resolve(offer.launcher().get().path()));
        }
    }
}
