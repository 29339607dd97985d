package dev.yieldlings.engine.run;

import dev.yieldlings.engine.child.StartArchive;
import dev.yieldlings.engine.pool.ChildException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The paths of the program's parts on this machine.
 *
 * @param library the folder of the program's jars
 * @param java the command that starts a JVM
 * @param cache the user's folder for files that can be made again
 * @param archive the archives that make child processes start faster
 */
public record Installation(Path library, Path java, Path cache, StartArchive archive) {
    /**
     * The jars on the class path of suites: the kit, the rules of its protocol, the trace language, JUnit and AssertJ.
     */
    private static final List<String> SUITE_JARS = List.of(
            "yieldlings-kit",
            "yieldlings-kit:protocol",
            "yieldlings-trace",
            "yieldlings-worker",
            "junit-jupiter-api",
            "junit-jupiter-params",
            "assertj-core",
            "junit-platform-commons",
            "opentest4j",
            "apiguardian-api",
            "jspecify");

    /**
     * Returns the installation that runs this program.
     *
     * @param library the folder of the program's jars
     * @param archive the archives that make child processes start faster
     */
    public static Installation running(Path library, StartArchive archive) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new Installation(library.toAbsolutePath().normalize(), java, cacheFolder(), archive);
    }

    /** Returns the kit's jar: the class path of a submission without libraries. */
    public Path kit() {
        return jar("yieldlings-kit");
    }

    /** Returns the jar that starts a worker. */
    public Path worker() {
        return jar("yieldlings-worker");
    }

    /** Returns the jar that starts a compiler process. */
    public Path engine() {
        return jar("yieldlings-engine");
    }

    /** Returns the class path of suites. */
    public List<Path> suiteClassPath() {
        List<Path> all = jars();
        return SUITE_JARS.stream().map(name -> jar(name, all)).toList();
    }

    /** Returns the jar of the kit's sources. */
    public Path kitSources() {
        return jar("yieldlings-kit:sources");
    }

    /** Returns the source jars of the kit and of the language of suites, for people to read. */
    public List<Path> suiteSources() {
        return Stream.of("yieldlings-kit", "yieldlings-trace", "yieldlings-worker")
                .map(name -> jar(name + ":sources"))
                .toList();
    }

    /** Returns all jars, in a fixed order. */
    public List<Path> jars() {
        try (Stream<Path> jars = Files.list(library)) {
            return jars.filter(jar -> jar.toString().endsWith(".jar")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns this installation with other start archives. */
    public Installation with(StartArchive other) {
        return new Installation(library, java, cache, other);
    }

    /** Returns the jar of an artifact, or of {@code artifact:classifier}. */
    private Path jar(String name) {
        return jar(name, jars());
    }

    private Path jar(String name, List<Path> all) {
        int colon = name.indexOf(':');
        String artifact = colon < 0 ? name : name.substring(0, colon);
        String classifier = colon < 0 ? "" : "-" + name.substring(colon + 1);
        Pattern file = Pattern.compile(artifact + "-[0-9][^-]*(-SNAPSHOT)?" + classifier + "\\.jar");
        return all.stream()
                .filter(jar -> file.matcher(String.valueOf(jar.getFileName())).matches())
                .findFirst()
                .orElseThrow(() ->
                        new ChildException(name + " is missing in " + library + ": unpack the distribution again."));
    }

    private static Path cacheFolder() {
        String own = System.getenv("YIELDLINGS_CACHE");
        if (own != null && !own.isBlank()) {
            return Path.of(own);
        }
        String shared = System.getenv("XDG_CACHE_HOME");
        return shared != null && Path.of(shared).isAbsolute()
                ? Path.of(shared, "yieldlings")
                : Path.of(System.getProperty("user.home"), ".cache", "yieldlings");
    }
}
