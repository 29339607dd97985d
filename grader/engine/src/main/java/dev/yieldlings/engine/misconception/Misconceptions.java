package dev.yieldlings.engine.misconception;

import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.course.WrongSolution;
import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.engine.report.Misconception;
import dev.yieldlings.engine.report.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The known wrong solutions of exercises, and how they behave.
 *
 * <p>How they do is found out by grading them, the first time that a submission to their exercise fails, and kept.
 */
public final class Misconceptions {
    /** Grades as any submission is graded. */
    public interface Pipeline {
        /**
         * Grades what is in a folder.
         *
         * @throws InterruptedException if the caller is interrupted meanwhile
         */
        Report grade(Exercise exercise, Path folder) throws InterruptedException;
    }

    private final FingerprintCache cache;
    private final Function<Exercise, String> digest;
    private final Pipeline pipeline;
    private final Map<Path, Map<String, Fingerprint>> known = new ConcurrentHashMap<>();
    private final Map<Path, Object> locks = new ConcurrentHashMap<>();

    /**
     * @param cacheFolder where the fingerprints are kept between runs
     * @param digest of all that an exercise's verdicts depend on, its wrong solutions' sources included
     * @param pipeline grades wrong solutions
     */
    public Misconceptions(Path cacheFolder, Function<Exercise, String> digest, Pipeline pipeline) {
        this.cache = new FingerprintCache(cacheFolder);
        this.digest = digest;
        this.pipeline = pipeline;
    }

    /**
     * The misconception that shows in a report.
     *
     * @return nothing where the report shows none of the exercise's, or it can't be told which
     * @throws InterruptedException if the caller is interrupted while wrong solutions are graded
     */
    public Optional<Misconception> find(Exercise exercise, Report report) throws InterruptedException {
        boolean anyFailed = report.checks().stream().anyMatch(check -> check.status() == CheckResult.Status.FAILED);
        if (report.passed() || !anyFailed || exercise.wrong().isEmpty()) {
            return Optional.empty();
        }
        return Likeness.find(Fingerprint.of(report.checks()), exercise.wrong(), of(exercise))
                .map(wrong -> new Misconception(wrong.name(), wrong.sentence()));
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
            made.put(
                    exercise.wrong().get(i).name(),
                    Fingerprint.of(reports.get(i).checks()));
        }
        known.putIfAbsent(exercise.folder(), made);
    }

    /** One at a time for each exercise: whoever else waits would only do the same work again. */
    private Map<String, Fingerprint> of(Exercise exercise) throws InterruptedException {
        synchronized (locks.computeIfAbsent(exercise.folder(), folder -> new Object())) {
            Map<String, Fingerprint> ready = known.get(exercise.folder());
            if (ready == null) {
                String key = digest.apply(exercise);
                Optional<Map<String, Fingerprint>> kept = cache.find(key);
                ready = kept.isPresent() ? kept.get() : make(exercise);
                if (kept.isEmpty()) {
                    cache.keep(key, ready);
                }
                known.put(exercise.folder(), ready);
            }
            return ready;
        }
    }

    private Map<String, Fingerprint> make(Exercise exercise) throws InterruptedException {
        Map<String, Fingerprint> made = new TreeMap<>();
        for (WrongSolution wrong : exercise.wrong()) {
            Report report = pipeline.grade(exercise, exercise.wrong(wrong));
            made.put(wrong.name(), Fingerprint.of(report.checks()));
        }
        return made;
    }
}
