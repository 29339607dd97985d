package dev.yieldlings.cli.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.ArgSpec;

/** Where the words come from that may stand for an argument. */
sealed interface Source {
    /** The exercises' ids. */
    record Ids() implements Source {}

    /** Folders. */
    record Folders() implements Source {}

    /** Files and folders. */
    record Files() implements Source {}

    /** A few words. */
    record Words(List<String> words) implements Source {}

    /** A few words, after each of which an equals sign and a file may stand. */
    record WordsWithFiles(List<String> words) implements Source {}

    /** The sources of an argument: its type tells the words, and its label the rest. */
    static List<Source> of(ArgSpec argument) {
        List<Source> sources = new ArrayList<>();
        List<String> words = new ArrayList<>();
        if (argument.completionCandidates() != null) {
            argument.completionCandidates().forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        }
        boolean isWithFile = argument.paramLabel().contains("=FILE");
        if (!words.isEmpty()) {
            sources.add(isWithFile ? new WordsWithFiles(words) : new Words(words));
        }
        if (!isWithFile) {
            for (String label : argument.paramLabel().split("\\W+", -1)) {
                switch (label) {
                    case "ID" -> sources.add(new Ids());
                    case "DIR" -> sources.add(new Folders());
                    case "FILE", "PATH" -> sources.add(new Files());
                    default -> {
                        // A number, an address: nobody can guess it.
                    }
                }
            }
        }
        return sources;
    }
}
