import java.io.IOException;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers what {@code Files} asks about a tree in memory: names and kinds. Nothing else can be done to it. */
final class MemoryProvider extends FileSystemProvider {
    private final MemoryTree tree;
    private final MemoryFileSystem system;

    MemoryProvider(MemoryTree tree, MemoryFileSystem system) {
        this.tree = tree;
        this.system = system;
    }

    /** What a path of an entry leads to. */
    record Attributes(MemoryTree.Node node, Object fileKey) implements BasicFileAttributes {
        @Override
        public FileTime lastModifiedTime() {
            return FileTime.fromMillis(0);
        }

        @Override
        public FileTime lastAccessTime() {
            return FileTime.fromMillis(0);
        }

        @Override
        public FileTime creationTime() {
            return FileTime.fromMillis(0);
        }

        @Override
        public boolean isRegularFile() {
            return node instanceof MemoryTree.Plain;
        }

        @Override
        public boolean isDirectory() {
            return node instanceof MemoryTree.Folder;
        }

        @Override
        public boolean isSymbolicLink() {
            return node instanceof MemoryTree.Link;
        }

        @Override
        public boolean isOther() {
            return false;
        }

        @Override
        public long size() {
            return 0;
        }
    }

    /** The entries of a folder, for one going over. */
    private record Listing(List<Path> entries) implements DirectoryStream<Path> {
        @Override
        public Iterator<Path> iterator() {
            return entries.iterator();
        }

        @Override
        public void close() {
            // Nothing is held open.
        }
    }

    Path real(Path path, LinkOption... options) throws NoSuchFileException {
        List<String> names =
                tree.real(path, options.length == 0).orElseThrow(() -> new NoSuchFileException(path.toString()));
        return system.getPath("/" + String.join("/", names));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        MemoryTree.Node node = tree.find(folder, true).orElseThrow(() -> new NoSuchFileException(folder.toString()));
        if (!(node instanceof MemoryTree.Folder(Map<String, MemoryTree.Node> entries))) {
            throw new NotDirectoryException(folder.toString());
        }
        tree.noteListing(folder);
        List<Path> accepted = new ArrayList<>();
        for (String name : entries.keySet()) {
            Path entry = folder.resolve(name);
            if (filter.accept(entry)) {
                accepted.add(entry);
            }
        }
        return new Listing(accepted);
    }

    @Override
    @SuppressWarnings("unchecked") // there is but one kind of attributes
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws NoSuchFileException {
        if (type != BasicFileAttributes.class) {
            throw new UnsupportedOperationException("there are only basic attributes");
        }
        MemoryTree.Node node =
                tree.find(path, options.length == 0).orElseThrow(() -> new NoSuchFileException(path.toString()));
        return (A) new Attributes(node, real(path, options));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws NoSuchFileException {
        real(path);
    }

    @Override
    public boolean isSameFile(Path first, Path second) throws NoSuchFileException {
        return real(first).equals(real(second));
    }

    @Override
    public boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    @Override
    public String getScheme() {
        return "memory";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
        throw refused();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        return system.getPath(uri.getPath());
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) {
        throw refused();
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) {
        throw refused();
    }

    @Override
    public void delete(Path path) {
        throw refused();
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) {
        throw refused();
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) {
        throw refused();
    }

    @Override
    public FileStore getFileStore(Path path) {
        throw refused();
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return null;
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) {
        throw refused();
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) {
        throw refused();
    }

    private static RuntimeException refused() {
        return new UnsupportedOperationException("this tree is only to be looked at");
    }
}
