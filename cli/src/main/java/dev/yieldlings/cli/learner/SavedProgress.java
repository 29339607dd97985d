package dev.yieldlings.cli.learner;

import dev.yieldlings.cli.progress.Progress;
import dev.yieldlings.cli.progress.ProgressFile;
import dev.yieldlings.cli.progress.ProgressReading;
import dev.yieldlings.cli.terminal.Console;
import dev.yieldlings.engine.file.DiskTrouble;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The progress during one command. It is read once and saved at each change; if that fails, a message is printed. */
final class SavedProgress {
    private final ProgressFile file;
    private final Console console;
    private @Nullable Progress known;

    SavedProgress(ProgressFile file, Console console) {
        this.file = file;
        this.console = console;
    }

    Progress get() {
        Progress progress = known;
        if (progress == null) {
            progress = read();
            known = progress;
        }
        return progress;
    }

    /**
     * Saves a change and returns the new progress. If saving fails, prints a message and continues with the new
     * progress.
     */
    Progress change(UnaryOperator<Progress> change) {
        Progress changed;
        try {
            changed = told(file.update(change));
        } catch (IOException e) {
            changed = change.apply(get());
            console.err().println("Your progress could not be saved: " + DiskTrouble.of(e) + ".");
        }
        known = changed;
        return changed;
    }

    private Progress read() {
        try {
            return told(file.read());
        } catch (IOException e) {
            // The command may work without the progress. Saving will fail too, so the file is not overwritten.
            console.err().println("Your progress can't be read: " + DiskTrouble.of(e) + ".");
            return Progress.NONE;
        }
    }

    private Progress told(ProgressReading reading) {
        reading.setAside()
                .ifPresent(path -> console.err()
                        .println("The file that keeps your progress was damaged. It is now " + path
                                + ", and a new one has been started; your solutions are untouched."));
        return reading.progress();
    }
}
