package dev.yieldlings.cli.prompt;

import dev.yieldlings.cli.workspace.ExerciseFolder;
import dev.yieldlings.engine.prompt.OwnClasses;
import dev.yieldlings.engine.run.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The learner's sources, with a check whether they were saved since they were compiled. */
final class OwnSources {
    private final Installation installation;
    private final ExerciseFolder folder;
    private Map<Path, String> read = Map.of();

    OwnSources(Installation installation, ExerciseFolder folder) {
        this.installation = installation;
        this.folder = folder;
    }

    ExerciseFolder folder() {
        return folder;
    }

    /** Compiles the sources in their current state. */
    OwnClasses load() {
        read = stamps();
        return OwnClasses.of(installation, folder.exercise(), folder.folder(), List.of());
    }

    /** Returns the names of the files that were saved since they were compiled. */
    List<String> saved() {
        Map<Path, String> now = stamps();
        return now.entrySet().stream()
                .filter(each -> !each.getValue().equals(read.get(each.getKey())))
                .map(each -> String.valueOf(each.getKey().getFileName()))
                .toList();
    }

    private Map<Path, String> stamps() {
        Map<Path, String> stamps = new TreeMap<>();
        folder.files().forEach(file -> stamps.put(file, stamp(file)));
        folder.givenFiles().forEach(file -> stamps.put(file, stamp(file)));
        return stamps;
    }

    private static String stamp(Path file) {
        try {
            return Files.getLastModifiedTime(file) + " " + Files.size(file);
        } catch (IOException e) {
            return "";
        }
    }
}
