package dev.yieldlings.engine.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The Java files in a submission's folder.
 *
 * <p>Links are not followed, hidden folders and build folders are passed over, and the search ends at a bound, so that
 * no folder, however made, keeps it busy.
 */
final class SubmissionFiles {
    private static final int DEEPEST = 8;
    private static final int MOST_ENTRIES = 2_000;

    private final Path folder;
    private final List<Path> files;

    private SubmissionFiles(Path folder, List<Path> files) {
        this.folder = folder;
        this.files = files;
    }

    /** Looks through a folder, which may itself be given by a link; one that can't be read holds nothing. */
    static SubmissionFiles in(Path given) {
        try {
            Path folder = given.toRealPath();
            return new SubmissionFiles(folder, javaFiles(folder));
        } catch (IOException | UncheckedIOException e) {
            return new SubmissionFiles(given, List.of());
        }
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder, DEEPEST)) {
            return found.limit(MOST_ENTRIES)
                    .filter(path -> name(path).endsWith(".java") && !isPassedOver(folder.relativize(path)))
                    .sorted()
                    .toList();
        }
    }

    /** These files but those of some names. */
    SubmissionFiles without(List<String> names) {
        return new SubmissionFiles(
                folder,
                files.stream().filter(file -> !names.contains(name(file))).toList());
    }

    /** The places of a file: the one in the folder itself if there is one, else all further down. */
    List<Path> named(String name) {
        Path direct = folder.resolve(name);
        return Files.exists(direct, LinkOption.NOFOLLOW_LINKS)
                ? List.of(direct)
                : files.stream().filter(file -> name(file).equals(name)).toList();
    }

    /** The names of all Java files, in order. */
    List<String> names() {
        return files.stream().map(SubmissionFiles::name).distinct().sorted().toList();
    }

    /** The names of all Java files but these. */
    List<String> beside(List<String> wanted) {
        return names().stream().filter(name -> !wanted.contains(name)).toList();
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static boolean isPassedOver(Path inside) {
        for (Path part : inside) {
            String name = part.toString();
            if (name.startsWith(".") || name.equals("target") || name.equals("build") || name.equals("__MACOSX")) {
                return true;
            }
        }
        return false;
    }
}
