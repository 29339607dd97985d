package dev.yieldlings.cli.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts files into a workspace: the learner's where they are missing, the program's where they are out of date. */
final class Placement {
    private final Path root;
    private final List<Path> added = new ArrayList<>();
    private final Map<Path, byte[]> outOfDate = new LinkedHashMap<>();

    Placement(Path root) {
        this.root = root;
    }

    /** Adds a file of the learner's, unless something of its name is there. */
    void add(Path file, byte[] content) throws IOException {
        if (Files.notExists(root.resolve(file), LinkOption.NOFOLLOW_LINKS)) {
            AtomicFile.write(root.resolve(file), content);
            added.add(file);
        }
    }

    /** Adds a file of the program's, or notes that it is out of date. */
    void own(Path file, byte[] content) throws IOException {
        Path target = root.resolve(file);
        if (Files.notExists(target, LinkOption.NOFOLLOW_LINKS)) {
            add(file, content);
        } else if (!Files.isRegularFile(target) || !Arrays.equals(Files.readAllBytes(target), content)) {
            outOfDate.put(file, content);
        }
    }

    /** What was added, relative to the workspace. */
    List<Path> added() {
        return added;
    }

    /** What is out of date, relative to the workspace. */
    List<Path> outOfDate() {
        return List.copyOf(outOfDate.keySet());
    }

    /**
     * Brings up to date what is not.
     *
     * @param backups where the earlier forms are kept, but for jars, which nobody edits
     * @return where they are now; nothing where there were none to keep
     */
    Optional<Path> refresh(Backups backups) throws IOException {
        List<Path> texts = outOfDate.keySet().stream()
                .filter(file -> Files.isRegularFile(root.resolve(file))
                        && !file.toString().endsWith(".jar"))
                .toList();
        Optional<Path> kept = texts.isEmpty() ? Optional.empty() : Optional.of(backups.keep("workspace", root, texts));
        for (Map.Entry<Path, byte[]> file : outOfDate.entrySet()) {
            AtomicFile.write(root.resolve(file.getKey()), file.getValue());
        }
        return kept;
    }
}
