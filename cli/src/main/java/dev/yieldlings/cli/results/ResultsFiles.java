package dev.yieldlings.cli.results;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.SetupError;
import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.cli.text.SafeText;
import dev.yieldlings.engine.file.AtomicFile;
import dev.yieldlings.engine.file.DiskTrouble;
import dev.yieldlings.engine.results.StoredResults;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads folders of results and writes files, or fails with a message for the user. */
final class ResultsFiles {
    private ResultsFiles() {}

    /** Reads the results in a folder. */
    static StoredResults read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UserError("There is no folder " + folder + ".");
        }
        try {
            return StoredResults.in(folder);
        } catch (IOException e) {
            throw new UserError(folder + " holds no results: " + DiskTrouble.of(e) + ".");
        }
    }

    /** Returns the id of an exercise in the results. Prints a line if the exercise was named by another id. */
    static String exercise(StoredResults results, String typed, Context context) {
        String id = results.exercise(typed);
        if (!id.equals(typed)) {
            context.console().err().println(SafeText.line(typed + " is called " + id + " now."));
        }
        return id;
    }

    /** Writes a file atomically. */
    static void write(Path file, String text) {
        try {
            AtomicFile.writeSoon(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new SetupError(file + " could not be written: " + DiskTrouble.of(e) + ".");
        }
    }
}
