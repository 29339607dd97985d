package dev.yieldlings.cli.results;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.MachineFault;
import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.cli.text.SafeText;
import dev.yieldlings.engine.file.AtomicFile;
import dev.yieldlings.engine.file.DiskTrouble;
import dev.yieldlings.engine.results.StoredResults;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders of results and files made of them, or what is wrong with them. */
final class ResultsFiles {
    private ResultsFiles() {}

    /** What is in a folder. */
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

    /** The exercise that is meant in a folder of results; a line says so where it has got another id. */
    static String exercise(StoredResults results, String typed, Context context) {
        String id = results.exercise(typed);
        if (!id.equals(typed)) {
            context.console().err().println(SafeText.line(typed + " is called " + id + " now."));
        }
        return id;
    }

    /** Writes a file as a whole. */
    static void write(Path file, String text) {
        try {
            AtomicFile.writeSoon(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new MachineFault(file + " could not be written: " + DiskTrouble.of(e) + ".");
        }
    }
}
