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
 * The file that keeps a workspace's progress.
 *
 * <p>It is replaced as a whole, so that readers need no lock; writers take one, so that two processes don't undo each
 * other's changes. A damaged file is set aside, never thrown away.
 */
public final class ProgressFile {
    private final Path file;
    private final Path hidden;

    /** The progress of a workspace. */
    public ProgressFile(Workspace workspace) {
        this.file = workspace.hidden().resolve("progress.json");
        this.hidden = workspace.hidden();
    }

    /**
     * Reads the progress; none where there is no file yet.
     *
     * @throws IOException if there is one that can't be read
     */
    public ProgressReading read() throws IOException {
        try {
            return new ProgressReading(parse(), Optional.empty());
        } catch (JacksonException e) {
            return WorkspaceLock.hold(hidden, this::readOrSetAside);
        }
    }

    /** What is wrong with the file, in words; nothing if it can be read. This changes nothing. */
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
     * @param change from the current progress to the new one
     * @return the changed progress
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
