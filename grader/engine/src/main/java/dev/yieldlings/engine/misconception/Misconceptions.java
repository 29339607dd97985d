package dev.yieldlings.engine.misconception;

import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.course.WrongSolution;
import dev.yieldlings.engine.report.Misconception;
import dev.yieldlings.engine.report.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Recognises a known wrong solution of an exercise in a failing report.
 *
 * <p>The behaviour of the wrong solutions is found by grading them when the first submission to the exercise fails, and
 * is cached.
 */
public final class Misconceptions {
    /** Grades a wrong solution as any submission is graded. */
    @FunctionalInterface
    public interface Pipeline {
        /**
         * Grades the solution in a folder.
         *
         * @throws InterruptedException if the grading is cancelled
         */
        Report grade(Path folder) throws InterruptedException;
    }

    private final FingerprintCache cache;
    private final Function<Exercise, String> digest;
    private final Map<Path, Map<String, Fingerprint>> known = new ConcurrentHashMap<>();
    private final Map<Path, Map<String, Fingerprint>> begun = new ConcurrentHashMap<>();
    private final Map<Path, Lock> locks = new ConcurrentHashMap<>();

    /**
     * @param cacheFolder the folder that keeps fingerprints between runs
     * @param digest digests everything that an exercise's verdicts depend on, including the sources of its wrong
     *     solutions
     */
    public Misconceptions(Path cacheFolder, Function<Exercise, String> digest) {
        this.cache = new FingerprintCache(cacheFolder);
        this.digest = digest;
    }

    /**
     * Returns the misconception that a report shows, or empty if it shows none or could be one of several.
     *
     * @param pipeline grades the exercise's wrong solutions if their behaviour is not known yet
     * @return the misconception, or empty
     * @throws InterruptedException if the pipeline throws it
     */
    public Optional<Misconception> find(Exercise exercise, Report report, Pipeline pipeline)
            throws InterruptedException {
        return mayShowOne(exercise, report) ? like(exercise, report, of(exercise, pipeline)) : Optional.empty();
    }

    /**
     * Returns the misconception that a report shows, or empty also if the behaviour of the exercise's wrong solutions
     * is not known yet.
     */
    public Optional<Misconception> findAtOnce(Exercise exercise, Report report) {
        Map<String, Fingerprint> ready = known.get(exercise.folder());
        return ready != null && mayShowOne(exercise, report) ? like(exercise, report, ready) : Optional.empty();
    }

    /**
     * Grades the wrong solutions of an exercise. Results from before an interrupt are kept.
     *
     * @param pipeline grades the wrong solutions
     * @throws InterruptedException if the pipeline throws it
     */
    public void prepare(Exercise exercise, Pipeline pipeline) throws InterruptedException {
        if (!exercise.wrong().isEmpty()) {
            of(exercise, pipeline);
        }
    }

    private static boolean mayShowOne(Exercise exercise, Report report) {
        return !report.passed()
                && !exercise.wrong().isEmpty()
                && Fingerprint.of(report).isWhole();
    }

    /** Returns the one wrong solution with the same fingerprint, or empty if none or several have it. */
    private static Optional<Misconception> like(Exercise exercise, Report report, Map<String, Fingerprint> ready) {
        Fingerprint submission = Fingerprint.of(report);
        List<WrongSolution> same = exercise.wrong().stream()
                .filter(wrong -> submission.equals(ready.get(wrong.name())))
                .toList();
        return same.size() == 1
                ? Optional.of(new Misconception(
                        same.getFirst().name(), same.getFirst().sentence()))
                : Optional.empty();
    }

    /**
     * Takes the behaviour of an exercise's wrong solutions from their reports, unless it is known already.
     *
     * @param exercise the exercise of the wrong solutions
     * @param reports one report on each wrong solution, in the order of {@link Exercise#wrong}
     */
    public void learn(Exercise exercise, List<Report> reports) {
        Map<String, Fingerprint> made = new TreeMap<>();
        for (int i = 0; i < reports.size(); i++) {
            made.put(exercise.wrong().get(i).name(), Fingerprint.of(reports.get(i)));
        }
        known.putIfAbsent(exercise.folder(), made);
    }

    /** Locks for each exercise, because threads that wait would only repeat the same work. */
    private Map<String, Fingerprint> of(Exercise exercise, Pipeline pipeline) throws InterruptedException {
        Lock lock = locks.computeIfAbsent(exercise.folder(), folder -> new ReentrantLock());
        lock.lock();
        try {
            Map<String, Fingerprint> ready = known.get(exercise.folder());
            if (ready == null) {
                String key = digest.apply(exercise);
                Optional<Map<String, Fingerprint>> kept = cache.find(key);
                ready = kept.isPresent() ? kept.get() : make(exercise, pipeline);
                if (kept.isEmpty()) {
                    cache.keep(key, ready);
                }
                known.put(exercise.folder(), ready);
            }
            return ready;
        } finally {
            lock.unlock();
        }
    }

    private Map<String, Fingerprint> make(Exercise exercise, Pipeline pipeline) throws InterruptedException {
        Map<String, Fingerprint> made = begun.computeIfAbsent(exercise.folder(), folder -> new TreeMap<>());
        for (WrongSolution wrong : exercise.wrong()) {
            if (!made.containsKey(wrong.name())) {
                Report report = pipeline.grade(exercise.wrong(wrong));
                made.put(wrong.name(), Fingerprint.of(report));
            }
        }
        begun.remove(exercise.folder());
        return made;
    }
}
