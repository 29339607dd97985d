package dev.yieldlings.cli.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.ArgSpec;

/** A source of words to complete an argument with. */
sealed interface Source {
    /** Exercise ids. */
    record Ids() implements Source {}

    /** Folders. */
    record Folders() implements Source {}

    /** Files and folders. */
    record Files() implements Source {}

    /** Fixed words. */
    record Words(List<String> words) implements Source {}

    /** Fixed words, each optionally followed by an equals sign and a file. */
    record WordsWithFiles(List<String> words) implements Source {}

    /** Returns the sources of an argument: its type gives the fixed words, its label the other sources. */
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
                        // A number or an address, which can't be completed.
                    }
                }
            }
        }
        return sources;
    }
}
