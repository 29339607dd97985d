package dev.yieldlings.cli.progress;

import dev.yieldlings.cli.workspace.Workspace;
import dev.yieldlings.cli.workspace.WorkspaceLock;
import dev.yieldlings.engine.file.AtomicFile;
import dev.yieldlings.engine.file.DiskTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;

/**
 * The progress file of a workspace.
 *
 * <p>Writers replace it atomically, so readers need no lock. Writers hold the workspace's lock, so that two
 * processes don't undo each other's changes. A damaged file is renamed, never deleted.
 */
public final class ProgressFile {
    private final Path file;
    private final Path hidden;

    /** Creates the access to a workspace's progress file. Reads nothing yet. */
    public ProgressFile(Workspace workspace) {
        this.file = workspace.hidden().resolve("progress.json");
        this.hidden = workspace.hidden();
    }

    /**
     * Reads the progress. It is {@link Progress#NONE} if there is no file.
     *
     * @throws IOException if the file can't be read
     */
    public ProgressReading read() throws IOException {
        try {
            return new ProgressReading(parse(), Optional.empty());
        } catch (JacksonException e) {
            return WorkspaceLock.hold(hidden, this::readOrSetAside);
        }
    }

    /** Returns what is wrong with the file, or empty if it can be read. Changes nothing. */
    public Optional<String> problem() {
        try {
            parse();
            return Optional.empty();
        } catch (JacksonException e) {
            return Optional.of("damaged; the next command that needs it keeps it beside a new one: " + file);
        } catch (IOException e) {
            return Optional.of("can't be read: " + DiskTrouble.of(e));
        }
    }

    /**
     * Changes the progress.
     *
     * @param change computes the new progress from the current one
     * @return the new progress
     * @throws IOException if it can't be saved
     */
    public ProgressReading update(UnaryOperator<Progress> change) throws IOException {
        return WorkspaceLock.hold(hidden, () -> {
            ProgressReading before = readOrSetAside();
            Progress changed = change.apply(before.progress());
            AtomicFile.write(file, ProgressJson.write(changed));
            return new ProgressReading(changed, before.setAside());
        });
    }

    private Progress parse() throws IOException {
        try {
            return ProgressJson.read(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Progress.NONE;
        }
    }

    private ProgressReading readOrSetAside() throws IOException {
        try {
            return new ProgressReading(parse(), Optional.empty());
        } catch (JacksonException e) {
            return new ProgressReading(Progress.NONE, Optional.of(setAside()));
        }
    }

    private Path setAside() throws IOException {
        for (int i = 1; ; i++) {
            Path aside = file.resolveSibling("progress.json.broken-" + i);
            if (Files.notExists(aside)) {
                return Files.move(file, aside);
            }
        }
    }
}
