import dev.yieldlings.trace.source.Noted;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Folders, files and links in memory, for nothing can be written where submissions run. It knows which folders have
 * been listed, and lists their entries in the order in which they were made.
 */
final class MemoryTree {
    /** More links than any path of a sound tree leads through. */
    private static final int MOST_LINKS = 40;

    private final Folder top = new Folder(new LinkedHashMap<>());
    private final List<String> listed = new ArrayList<>();
    private final MemoryFileSystem system = new MemoryFileSystem(this);

    /** What a path can lead to. */
    sealed interface Node {}

    /** A folder with its entries. */
    record Folder(Map<String, Node> entries) implements Node {}

    /** A file; what is in it does not matter here. */
    record Plain() implements Node {}

    /** A symbolic link, relative to the folder that it lies in. */
    record Link(String target) implements Node {}

    /** A path of this tree: absolute if it begins with a slash, else relative to the top. */
    Path path(String text) {
        return system.getPath(text);
    }

    /** Makes a folder, and those that lead to it. */
    MemoryTree folder(String text) {
        Folder folder = top;
        for (String name : text.split("/")) {
            folder = (Folder) folder.entries().computeIfAbsent(name, absent -> new Folder(new LinkedHashMap<>()));
        }
        return this;
    }

    /** Makes a file, and the folders that lead to it. */
    MemoryTree file(String text) {
        return put(text, new Plain());
    }

    /** Makes a link, and the folders that lead to it. */
    MemoryTree link(String text, String target) {
        return put(text, new Link(target));
    }

    private MemoryTree put(String text, Node node) {
        int slash = text.lastIndexOf('/');
        folder(text.substring(0, slash));
        ((Folder) at(List.of(text.substring(0, slash).split("/")))).entries().put(text.substring(slash + 1), node);
        return this;
    }

    /** The folders that have been listed so far, each once, in the order in which that was done first. */
    List<String> listed() {
        return listed.stream().distinct().toList();
    }

    /** Notes that a folder is listed. */
    void noteListing(Path folder) {
        listed.add(folder.toString());
        Noted.event(folder + " is listed");
    }

    /**
     * What lies at a path.
     *
     * @param follow whether a link at its end is followed
     */
    Optional<Node> find(Path path, boolean follow) {
        return real(path, follow).map(this::at);
    }

    /**
     * The names that lead to what lies at a path, without links and dots.
     *
     * @param follow whether a link at its end is followed
     */
    Optional<List<String>> real(Path path, boolean follow) {
        Deque<String> ahead = new ArrayDeque<>();
        path.forEach(name -> ahead.addLast(name.toString()));
        List<String> done = new ArrayList<>();
        int links = 0;
        while (!ahead.isEmpty()) {
            String name = ahead.removeFirst();
            if (name.equals("..") && !done.isEmpty()) {
                done.removeLast();
            }
            if (name.equals("..") || name.equals(".")) {
                continue;
            }
            Node node = at(done) instanceof Folder folder ? folder.entries().get(name) : null;
            if (node == null || links > MOST_LINKS) {
                return Optional.empty();
            }
            if (node instanceof Link(String target) && (follow || !ahead.isEmpty())) {
                links++;
                List.of(target.split("/")).reversed().forEach(ahead::addFirst);
            } else {
                done.add(name);
            }
        }
        return Optional.of(done);
    }

    private Node at(List<String> names) {
        Node node = top;
        for (String name : names) {
            node = ((Folder) node).entries().get(name);
        }
        return node;
    }
}
