import dev.yieldlings.kit.Generator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** Python's os.walk, as Python itself does it today: what is still to be visited waits on a stack. */
public final class Walk {
    private Walk() {}

    /**
     * Visits a folder and all folders in it, top-down.
     *
     * @param root the folder to begin with
     */
    public static Generator<Visit, Void, Void> walk(Path root) {
        return Generator.of("walk", y -> {
            Deque<Path> due = new ArrayDeque<>(List.of(root));
            while (!due.isEmpty()) {
                Path folder = due.pop();
                Visit visit = listed(folder);
                y.yield(visit);
                for (String name : visit.dirs().reversed()) {
                    Path inner = folder.resolve(name);
                    if (!Files.isSymbolicLink(inner)) {
                        due.push(inner);
                    }
                }
            }
        });
    }

    private static Visit listed(Path folder) throws IOException {
        List<String> dirs = new ArrayList<>();
        List<String> files = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            entries.forEach(entry -> (Files.isDirectory(entry) ? dirs : files)
                    .add(entry.getFileName().toString()));
        }
        Collections.sort(dirs);
        Collections.sort(files);
        return new Visit(folder, dirs, files);
    }
}
