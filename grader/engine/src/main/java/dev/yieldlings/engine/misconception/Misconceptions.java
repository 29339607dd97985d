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
 * The known wrong solutions of exercises, and how they behave.
 *
 * <p>How they do is found out by grading them, the first time that a submission to their exercise fails, and kept.
 */
public final class Misconceptions {
    /** Grades as any submission is graded. */
    @FunctionalInterface
    public interface Pipeline {
        /**
         * Grades what is in a folder.
         *
         * @throws InterruptedException if that is not wanted any more
         */
        Report grade(Path folder) throws InterruptedException;
    }

    private final FingerprintCache cache;
    private final Function<Exercise, String> digest;
    private final Map<Path, Map<String, Fingerprint>> known = new ConcurrentHashMap<>();
    private final Map<Path, Map<String, Fingerprint>> begun = new ConcurrentHashMap<>();
    private final Map<Path, Lock> locks = new ConcurrentHashMap<>();

    /**
     * @param cacheFolder where the fingerprints are kept between runs
     * @param digest of all that an exercise's verdicts depend on, its wrong solutions' sources included
     */
    public Misconceptions(Path cacheFolder, Function<Exercise, String> digest) {
        this.cache = new FingerprintCache(cacheFolder);
        this.digest = digest;
    }

    /**
     * The misconception that shows in a report.
     *
     * @param pipeline grades the exercise's wrong solutions where that was not done before
     * @return nothing where the report shows none of the exercise's, or it can't be told which
     * @throws InterruptedException if the pipeline throws it
     */
    public Optional<Misconception> find(Exercise exercise, Report report, Pipeline pipeline)
            throws InterruptedException {
        return mayShowOne(exercise, report) ? like(exercise, report, of(exercise, pipeline)) : Optional.empty();
    }

    /** The same, but nothing too where it is not known yet how the exercise's wrong solutions behave. */
    public Optional<Misconception> findAtOnce(Exercise exercise, Report report) {
        Map<String, Fingerprint> ready = known.get(exercise.folder());
        return ready != null && mayShowOne(exercise, report) ? like(exercise, report, ready) : Optional.empty();
    }

    /**
     * Finds out how the wrong solutions of an exercise behave. What was found out until an interrupt is not lost.
     *
     * @param pipeline grades them
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

    /**
     * The one wrong solution that does the same in all that was compared; nothing if two do, for which it is can't be
     * told.
     */
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
     * Takes reports on the wrong solutions of an exercise for how they behave, unless that is known already.
     *
     * @param exercise theirs
     * @param reports one on each, in the order of {@link Exercise#wrong}
     */
    public void learn(Exercise exercise, List<Report> reports) {
        Map<String, Fingerprint> made = new TreeMap<>();
        for (int i = 0; i < reports.size(); i++) {
            made.put(exercise.wrong().get(i).name(), Fingerprint.of(reports.get(i)));
        }
        known.putIfAbsent(exercise.folder(), made);
    }

    /** One at a time for each exercise: the others that wait would only do the same work again. */
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
