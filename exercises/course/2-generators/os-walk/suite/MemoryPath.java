import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A path of a tree in memory: names, and whether they begin at the root. */
final class MemoryPath implements Path {
    private final MemoryFileSystem system;
    private final boolean absolute;
    private final List<String> names;

    MemoryPath(MemoryFileSystem system, boolean absolute, List<String> names) {
        this.system = system;
        this.absolute = absolute;
        this.names = List.copyOf(names);
    }

    private Path with(boolean isAbsolute, List<String> others) {
        return new MemoryPath(system, isAbsolute, others);
    }

    private static MemoryPath of(Path path) {
        if (Objects.requireNonNull(path) instanceof MemoryPath ours) {
            return ours;
        }
        throw new ProviderMismatchException();
    }

    @Override
    public FileSystem getFileSystem() {
        return system;
    }

    @Override
    public boolean isAbsolute() {
        return absolute;
    }

    @Override
    public Path getRoot() {
        return absolute ? with(true, List.of()) : null;
    }

    @Override
    public Path getFileName() {
        return names.isEmpty() ? null : with(false, List.of(names.getLast()));
    }

    @Override
    public Path getParent() {
        return names.size() > 1 || (absolute && !names.isEmpty())
                ? with(absolute, names.subList(0, names.size() - 1))
                : null;
    }

    @Override
    public int getNameCount() {
        return names.size();
    }

    @Override
    public Path getName(int index) {
        return subpath(index, index + 1);
    }

    @Override
    public Path subpath(int begin, int end) {
        if (begin < 0 || begin >= end || end > names.size()) {
            throw new IllegalArgumentException(this + " has no names " + begin + " to " + end);
        }
        return with(false, names.subList(begin, end));
    }

    @Override
    public boolean startsWith(Path other) {
        return other instanceof MemoryPath ours
                && ours.absolute == absolute
                && ours.names.size() <= names.size()
                && names.subList(0, ours.names.size()).equals(ours.names);
    }

    @Override
    public boolean endsWith(Path other) {
        return other instanceof MemoryPath ours
                && (ours.absolute
                        ? equals(ours)
                        : ours.names.size() <= names.size()
                                && names.subList(names.size() - ours.names.size(), names.size())
                                        .equals(ours.names));
    }

    @Override
    public Path normalize() {
        List<String> kept = new ArrayList<>();
        for (String name : names) {
            boolean canGoUp = !kept.isEmpty() && !kept.getLast().equals("..");
            if (name.equals("..") && canGoUp) {
                kept.removeLast();
            } else if (!name.equals(".") && !(name.equals("..") && absolute)) {
                kept.add(name);
            }
        }
        return with(absolute, kept);
    }

    @Override
    public Path resolve(Path other) {
        MemoryPath ours = of(other);
        if (ours.absolute) {
            return ours;
        }
        List<String> joined = new ArrayList<>(names);
        joined.addAll(ours.names);
        return with(absolute, joined);
    }

    @Override
    public Path relativize(Path other) {
        MemoryPath ours = of(other);
        if (ours.absolute != absolute) {
            throw new IllegalArgumentException(this + " and " + other + " don't begin at the same place");
        }
        int most = Math.min(names.size(), ours.names.size());
        int common = 0;
        while (common < most && names.get(common).equals(ours.names.get(common))) {
            common++;
        }
        List<String> way = new ArrayList<>();
        for (int i = common; i < names.size(); i++) {
            way.add("..");
        }
        way.addAll(ours.names.subList(common, ours.names.size()));
        return with(false, way);
    }

    @Override
    public URI toUri() {
        return URI.create("memory:" + toAbsolutePath());
    }

    @Override
    public Path toAbsolutePath() {
        return with(true, names);
    }

    @Override
    public Path toRealPath(LinkOption... options) throws NoSuchFileException {
        return system.provider().real(this, options);
    }

    @Override
    public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
        throw new UnsupportedOperationException("these files are not watched");
    }

    @Override
    public int compareTo(Path other) {
        return toString().compareTo(of(other).toString());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MemoryPath ours
                && ours.system == system
                && ours.absolute == absolute
                && ours.names.equals(names);
    }

    @Override
    public int hashCode() {
        return names.hashCode();
    }

    @Override
    public String toString() {
        return (absolute ? "/" : "") + String.join("/", names);
    }
}
