package dev.yieldlings.engine.suite;

import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.course.WrongSolution;
import dev.yieldlings.engine.course.json.CourseProblem;
import dev.yieldlings.engine.course.library.LibraryClasses;
import dev.yieldlings.engine.file.Digests;
import dev.yieldlings.engine.file.DiskTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The compiled suites of exercises, from memory, from the cache, or compiled from their sources. */
public final class Suites implements AutoCloseable {
    private final Map<Path, CompiledSuite> inMemory = new ConcurrentHashMap<>();
    private final Map<Path, String> digests = new ConcurrentHashMap<>();
    private final Map<Path, String> compiledDigests = new ConcurrentHashMap<>();
    private final Map<Path, Boolean> proved = new ConcurrentHashMap<>();
    /** The classes of libraries; the exercises of a course share them. */
    private final Map<List<Path>, Map<String, byte[]>> libraries = new ConcurrentHashMap<>();

    private final Map<Path, String> libraryDigests = new ConcurrentHashMap<>();
    private final List<Path> classPath;
    private final List<Path> program;
    private final SuiteCache cache;
    private final SuiteCompiler compiler;

    /**
     * @param classPath the jars that suites are compiled against
     * @param program all jars of the program
     * @param cacheFolder the folder that keeps compiled suites between runs
     */
    public Suites(List<Path> classPath, List<Path> program, Path cacheFolder) {
        this.classPath = List.copyOf(classPath);
        this.program = List.copyOf(program);
        this.cache = new SuiteCache(cacheFolder);
        this.compiler = new SuiteCompiler(this.classPath);
    }

    /**
     * Returns the compiled suite of an exercise.
     *
     * @throws SuiteException if the exercise's metadata is invalid, or its own sources don't compile
     */
    public CompiledSuite of(Exercise exercise) {
        mustBeInOrder(exercise);
        if (exercise.settings().publicOnly()) {
            return inMemory.computeIfAbsent(exercise.folder(), _ -> packed(exercise));
        }
        return inMemory.computeIfAbsent(exercise.folder(), folder -> {
            ExerciseSources sources = ExerciseSources.of(exercise);
            String digest = SuiteDigest.of(
                    exercise, sources, List.of(folder.resolve("exercise.json")), classPath, libraryDigests(exercise));
            compiledDigests.put(folder, digest);
            Optional<CompiledSuite> kept = cache.find(digest, sources.given());
            CompiledSuite compiled = kept.orElseGet(() -> compiler.compile(exercise, sources));
            if (kept.isEmpty()) {
                cache.keep(digest, compiled);
            }
            return withLibraries(compiled, exercise);
        });
    }

    private CompiledSuite packed(Exercise exercise) {
        if (exercise.checks().isEmpty()) {
            throw new SuiteException(
                    "Exercise " + exercise.id() + " has no public checks: only who grades can check it.");
        }
        try {
            CompiledSuite suite = SuiteFile.read(
                            Files.readAllBytes(exercise.publicSuite()), ExerciseSources.javaFilesIn(exercise.given()))
                    .orElseThrow(() -> new IOException("it is damaged"));
            return withLibraries(suite, exercise);
        } catch (IOException e) {
            throw new SuiteException("Exercise " + exercise.id() + ": " + exercise.publicSuite() + " can't be read: "
                    + e.getMessage() + ". Get the course's pack once more.");
        }
    }

    private static void mustBeInOrder(Exercise exercise) {
        if (!exercise.faults().isEmpty()) {
            throw new SuiteException(exercise.faults().stream()
                    .map(CourseProblem::text)
                    .collect(Collectors.joining(
                            "\n  ", "Exercise " + exercise.id() + " of this course can't be used:\n  ", "")));
        }
    }

    private CompiledSuite withLibraries(CompiledSuite suite, Exercise exercise) {
        return suite.with(
                libraries.computeIfAbsent(exercise.settings().suiteLibraries(), Suites::read),
                libraries.computeIfAbsent(exercise.settings().libraries().jars(), Suites::read));
    }

    /** Digests their bytes, because the times of downloaded jars differ between machines. */
    private List<String> libraryDigests(Exercise exercise) {
        return exercise.settings().jars().stream()
                .map(jar -> libraryDigests.computeIfAbsent(jar, Suites::digest))
                .toList();
    }

    private static String digest(Path jar) {
        try {
            return Digests.sha256(Files.readAllBytes(jar));
        } catch (IOException e) {
            throw new SuiteException("The library " + jar + " can't be read: " + DiskTrouble.of(e) + ".");
        }
    }

    private static Map<String, byte[]> read(List<Path> jars) {
        try {
            return Map.copyOf(LibraryClasses.of(jars));
        } catch (IOException e) {
            throw new SuiteException(e.getMessage());
        }
    }

    /**
     * Whether the reference solution passed this version of the suite, in this process or an earlier one.
     *
     * @throws SuiteException if the exercise's own sources don't compile
     */
    public boolean isProved(Exercise exercise) {
        of(exercise);
        String digest = Objects.requireNonNull(compiledDigests.get(exercise.folder()));
        return proved.computeIfAbsent(exercise.folder(), _ -> cache.isProved(digest));
    }

    /** Records that the reference solution passed. */
    public void prove(Exercise exercise) {
        proved.put(exercise.folder(), true);
        cache.keepProof(Objects.requireNonNull(compiledDigests.get(exercise.folder())));
    }

    /** Returns the digest of everything that a suite's verdicts depend on except the submission. */
    public String digest(Exercise exercise) {
        mustBeInOrder(exercise);
        return digests.computeIfAbsent(
                exercise.folder(),
                folder -> SuiteDigest.of(
                        exercise, ExerciseSources.of(exercise), settings(exercise), program, libraryDigests(exercise)));
    }

    /**
     * Returns the files that affect a report besides the suite's sources, such as wrong solutions, whose sentences it
     * may quote.
     */
    private static List<Path> settings(Exercise exercise) {
        List<Path> settings = new ArrayList<>(List.of(exercise.folder().resolve("exercise.json")));
        if (exercise.settings().publicOnly()) {
            settings.add(exercise.publicSuite());
        }
        for (WrongSolution wrong : exercise.wrong()) {
            for (String file : exercise.files()) {
                Path source = exercise.wrong(wrong).resolve(file);
                if (Files.isRegularFile(source)) {
                    settings.add(source);
                }
            }
        }
        return settings;
    }

    /** Closes the compiler. */
    @Override
    public void close() {
        compiler.close();
    }
}
