import dev.yieldlings.kit.Generator;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Walks, and the trees that they go through. */
abstract class WalkScripts {
    /** The tree of the page's example; only the check about order has trees whose entries are in none. */
    static MemoryTree pagesTree() {
        return new MemoryTree()
                .file("tree/file_top")
                .file("tree/oswalk.py")
                .file("tree/subdir1/file_subdir1")
                .file("tree/subdir1/subsubdir1/file_subsubdir1")
                .file("tree/subdir2/file_subdir2");
    }

    static Visit visit(MemoryTree tree, String path, List<String> dirs, List<String> files) {
        return new Visit(tree.path(path), dirs, files);
    }

    /** The next visit, to be pruned. */
    static Visit visited(GeneratorScript<Visit, Void, Void> script, String call) {
        return script.because("There is a folder to visit.")
                .call(call, () -> script.generator().next())
                .object(Visit.class);
    }

    static List<String> paths(Generator<Visit, Void, Void> walk) {
        List<String> paths = new ArrayList<>();
        for (Visit visit : walk) {
            paths.add(visit.path().toString());
        }
        return paths;
    }

    static String reversed(Visit visit) {
        Collections.reverse(visit.dirs());
        return "reversed";
    }

    static String cleared(Visit visit) {
        visit.dirs().clear();
        return "cleared";
    }

    static GeneratorScript<Visit, Void, Void> walk(MemoryTree tree, String root, String because) {
        return walk(tree, root, Why.because(because));
    }

    static GeneratorScript<Visit, Void, Void> walk(MemoryTree tree, String root, Why because) {
        Path path = tree.path(root);
        return Script.because(because).generator("walk(" + root + ")", () -> Walk.walk(path));
    }
}
