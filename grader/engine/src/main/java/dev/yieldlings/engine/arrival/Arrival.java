package dev.yieldlings.engine.arrival;

import dev.yieldlings.engine.file.FileNames;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * What someone handed in, looked through.
 *
 * @param origin where it lies, as it was named
 * @param form what it is
 * @param name its own name without the folders above it
 * @param sources the Java files in it, those nearest to its top first
 * @param others the places of other files, as many as anyone would read
 * @param passedOver the places of folders and files that were not looked at because tools make them
 * @param notes what went wrong or was too much
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
     * What went wrong with something, or was too much.
     *
     * @param place its place
     * @param sentence what the matter is, and what to do
     */
    public record Note(String place, String sentence) {}

    /** What was handed in. */
    public enum Form {
        /** Nothing is there. */
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

    /** Looks through a folder or a zip file, or takes a single file as it is. A link is followed only to a folder. */
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

    /** A file as it is on the disk, under any name. */
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

    /** This arrival, with only some of its Java files. */
    public Arrival with(Predicate<ArrivedFile> wanted) {
        return new Arrival(origin, form, name, sources.stream().filter(wanted).toList(), others, passedOver, notes);
    }
}
