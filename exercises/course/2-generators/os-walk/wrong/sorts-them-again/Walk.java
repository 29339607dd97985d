import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.Yielder;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Python's os.walk. */
public final class Walk {
    private Walk() {}

    /**
     * Visits a folder and all folders in it, top-down.
     *
     * @param root the folder to begin with
     */
    public static Generator<Visit, Void, Void> walk(Path root) {
        return Generator.of("walk", y -> visit(y, root));
    }

    private static void visit(Yielder<Visit, Void> y, Path folder) throws IOException {
        List<String> dirs = new ArrayList<>();
        List<String> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                (Files.isDirectory(entry) ? dirs : files)
                        .add(entry.getFileName().toString());
            }
        }
        Collections.sort(dirs);
        Collections.sort(files);
        y.yield(new Visit(folder, dirs, files));
        List<String> left = new ArrayList<>(dirs);
        Collections.sort(left);
        for (String name : left) {
            Path inner = folder.resolve(name);
            if (!Files.isSymbolicLink(inner)) {
                visit(y, inner);
            }
        }
    }
}
