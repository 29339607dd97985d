package dev.yieldlings.engine.course.junit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the jars that a course's suites use: files of the course, or artifacts of the local Maven repository. */
public final class Libraries {
    private static final Pattern COORDINATE = Pattern.compile("[\\w.-]+:[\\w.-]+:[\\w.-]+");

    private final Path course;
    private final Path repository;

    /**
     * @param course the course's folder
     * @param repository the local Maven repository
     */
    public Libraries(Path course, Path repository) {
        this.course = course;
        this.repository = repository;
    }

    /** Maven's default repository, or the one that {@code maven.repo.local} names. */
    public static Path localRepository() {
        String own = System.getProperty("maven.repo.local");
        return own != null ? Path.of(own) : Path.of(System.getProperty("user.home"), ".m2", "repository");
    }

    /**
     * Finds a jar.
     *
     * @param text {@code group:artifact:version}, or a file's path from the course's folder
     */
    public Optional<Path> find(String text) {
        Path jar = place(text);
        return Files.isRegularFile(jar) ? Optional.of(jar) : Optional.empty();
    }

    /** What to do about a jar that is not there. */
    public String advice(String text) {
        return isCoordinate(text)
                ? "there is no " + place(text) + ". Fetch it: mvn dependency:get -Dartifact=" + text
                : "there is no file " + place(text) + ", and it is not a group:artifact:version";
    }

    private Path place(String text) {
        if (!isCoordinate(text)) {
            return course.resolve(text);
        }
        List<String> parts = List.of(text.split(":"));
        return repository
                .resolve(parts.get(0).replace('.', '/'))
                .resolve(parts.get(1))
                .resolve(parts.get(2))
                .resolve(parts.get(1) + "-" + parts.get(2) + ".jar");
    }

    private static boolean isCoordinate(String text) {
        return COORDINATE.matcher(text).matches();
    }
}
