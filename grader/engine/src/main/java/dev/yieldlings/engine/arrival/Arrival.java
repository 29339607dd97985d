package dev.yieldlings.engine.arrival;

import dev.yieldlings.engine.file.FileNames;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * The listing of a file, folder or zip file that was handed in.
 *
 * @param origin its path as the user gave it
 * @param form whether it is a file, a folder or a zip file
 * @param name its file name without the parent folders
 * @param sources the Java files in it; those in a folder are listed before those in its subfolders
 * @param others the paths of other files, limited in number
 * @param passedOver the paths of files and folders that were ignored because tools create them
 * @param notes errors, and limits that were exceeded
 */
public record Arrival(
        String origin,
        Form form,
        String name,
        List<ArrivedFile> sources,
        List<String> others,
        List<String> passedOver,
        List<Note> notes) {
    /**
     * An error, or a limit that was exceeded.
     *
     * @param place the path of the file or folder within the arrival; empty for the whole
     * @param sentence the message, which also says what to do
     */
    public record Note(String place, String sentence) {}

    /** The kind of thing that was handed in. */
    public enum Form {
        /** No file exists at the path. */
        NOTHING,
        /** A single file. */
        FILE,
        /** A folder, or several files that belong together. */
        FOLDER,
        /** A zip file. */
        ZIP
    }

    public Arrival {
        sources = List.copyOf(sources);
        others = List.copyOf(others);
        passedOver = List.copyOf(passedOver);
        notes = List.copyOf(notes);
    }

    /** Lists a folder or a zip file, or wraps a single file. A link is followed only if it leads to a folder. */
    public static Arrival of(Path path) {
        if (Files.isDirectory(path)) {
            return FolderWalk.through(path);
        }
        String name = FileNames.text(path.toAbsolutePath().normalize());
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return new Arrival(
                    path.toString(), Form.NOTHING, name, List.of(file(path, name)), List.of(), List.of(), List.of());
        }
        if (Zips.isNamedLikeOne(name) && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return ZipWalk.through(path);
        }
        return new Arrival(
                path.toString(), Form.FILE, name, List.of(file(path, name)), List.of(), List.of(), List.of());
    }

    /** Returns a file on disk under the given path within the arrival. */
    public static ArrivedFile file(Path path, String place) {
        ArrivedFile.Kind kind = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                ? ArrivedFile.Kind.FOLDER
                : Files.isSymbolicLink(path) || isSpecial(path) ? ArrivedFile.Kind.OTHER : ArrivedFile.Kind.REGULAR;
        return new ArrivedFile(place, kind, most -> {
            try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
                return in.readNBytes(most);
            }
        });
    }

    private static boolean isSpecial(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Returns this arrival with only the Java files that match. */
    public Arrival with(Predicate<ArrivedFile> wanted) {
        return new Arrival(origin, form, name, sources.stream().filter(wanted).toList(), others, passedOver, notes);
    }
}
