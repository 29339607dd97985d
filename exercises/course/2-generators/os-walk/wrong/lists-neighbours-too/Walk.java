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

public final class Walk {
    private Walk() {}

    public static Generator<Visit, Void, Void> walk(Path root) {
        return Generator.of("walk", y -> {
            Deque<Visit> due = new ArrayDeque<>(List.of(listed(root)));
            while (!due.isEmpty()) {
                Visit visit = due.pop();
                y.yield(visit);
                for (String name : visit.dirs().reversed()) {
                    Path inner = visit.path().resolve(name);
                    if (!Files.isSymbolicLink(inner)) {
                        due.push(listed(inner));
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
