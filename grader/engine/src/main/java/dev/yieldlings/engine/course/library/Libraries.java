package dev.yieldlings.engine.course.library;

import dev.yieldlings.engine.course.json.CourseProblem;
import dev.yieldlings.engine.course.json.Fields;
import dev.yieldlings.engine.file.Digests;
import dev.yieldlings.engine.file.DiskTrouble;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the jars that a course uses: files of the course, or artifacts of the local Maven repository. Missing artifacts
 * are not downloaded here. Only the command {@code course libraries} does that, so nothing else needs a network.
 */
public final class Libraries {
    /** The address of Maven Central. */
    public static final String CENTRAL = "https://repo.maven.apache.org/maven2/";

    private static final Pattern COORDINATE = Pattern.compile("[\\w.-]+:[\\w.-]+:[\\w.-]+");
    private static final Set<String> SCHEMES = Set.of("http", "https", "file");
    private static final String FETCH = "type `yieldlings course libraries` in the course's folder";

    private final Path course;
    private final Path repository;
    private final Optional<LibraryLock> lock;

    /**
     * Reads the course's lock file.
     *
     * @param course the course's folder
     * @param repository the local Maven repository
     * @param problems receives the lock file's problems
     */
    public Libraries(Path course, Path repository, List<CourseProblem> problems) {
        this.course = course;
        this.repository = repository;
        this.lock = LibraryLock.read(course, problems);
    }

    /** Returns Maven's default repository, or the one in the system property {@code maven.repo.local}. */
    public static Path localRepository() {
        String own = System.getProperty("maven.repo.local");
        return own != null ? Path.of(own) : Path.of(System.getProperty("user.home"), ".m2", "repository");
    }

    /** The result of looking for a library. */
    public sealed interface Found {
        /** The library's jars. */
        record Jars(List<Path> jars) implements Found {
            public Jars {
                jars = List.copyOf(jars);
            }
        }

        /** The library is missing; the text says why and what to do. */
        record Missing(String why) implements Found {}
    }

    /**
     * Finds a library's jars.
     *
     * @param text {@code group:artifact:version}, or the path of a file, relative to the course's folder
     */
    public Found find(String text) {
        if (!isCoordinate(text)) {
            Path file = course.resolve(text);
            return Files.isRegularFile(file)
                    ? new Found.Jars(List.of(file))
                    : new Found.Missing("there is no file " + file + ", and it is not a group:artifact:version");
        }
        if (lock.isEmpty()) {
            Path jar = repository.resolve(path(text));
            return Files.isRegularFile(jar) ? new Found.Jars(List.of(jar)) : missing(jar);
        }
        List<LibraryLock.Jar> locked = lock.get().libraries().get(text);
        return locked == null
                ? new Found.Missing(LibraryLock.FILE + " has no digest of it; " + FETCH)
                : vouchedFor(locked);
    }

    private Found vouchedFor(List<LibraryLock.Jar> locked) {
        List<Path> jars = new ArrayList<>();
        for (LibraryLock.Jar each : locked) {
            Path jar = repository.resolve(each.path()).normalize();
            if (!jar.startsWith(repository.normalize()) || !Files.isRegularFile(jar)) {
                return missing(jar);
            }
            try {
                if (!Digests.sha256(Files.readAllBytes(jar)).equals(each.sha256())) {
                    return new Found.Missing(jar + " is not the jar whose digest is in " + LibraryLock.FILE
                            + "; delete that jar, and " + FETCH);
                }
            } catch (IOException e) {
                return new Found.Missing(DiskTrouble.of(e));
            }
            jars.add(jar);
        }
        return new Found.Jars(jars);
    }

    private static Found missing(Path jar) {
        return new Found.Missing("there is no " + jar + " on this machine; to download it, " + FETCH);
    }

    /** Returns the path of an artifact's jar in a repository. */
    private static String path(String coordinate) {
        List<String> parts = List.of(coordinate.split(":"));
        return String.join(
                "/",
                parts.get(0).replace('.', '/'),
                parts.get(1),
                parts.get(2),
                parts.get(1) + "-" + parts.get(2) + ".jar");
    }

    /** Returns whether a library's name is a Maven coordinate rather than a path. */
    public static boolean isCoordinate(String text) {
        return COORDINATE.matcher(text).matches();
    }

    /** Returns the addresses of the course's Maven repositories; by default only Maven Central. */
    public static List<String> repositories(Fields course) {
        List<String> named = course.texts("repositories");
        named.stream()
                .filter(each -> !isAddress(each))
                .forEach(each -> course.problem(
                        "\"repositories\" must hold addresses such as " + CENTRAL + ", not " + each,
                        "repositories",
                        each));
        return named.isEmpty() ? List.of(CENTRAL) : named;
    }

    private static boolean isAddress(String text) {
        try {
            return SCHEMES.contains(String.valueOf(URI.create(text).getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
