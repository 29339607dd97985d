package dev.yieldlings.engine.format;

import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.engine.report.Misconception;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A summary of the reports on a class. Reports are identified by their index, from 0.
 *
 * @param verdicts the reports with each verdict; verdicts without reports are missing
 * @param exercises the exercises' ids, in order of appearance
 * @param checks the checks that some submission failed, most failures first
 * @param misconceptions the misconceptions that were recognised, most frequent first
 * @param unknown the failed reports without a known misconception
 * @param alike groups of reports whose sources differ only in names, comments and layout, largest first
 */
public record Overview(
        Map<Verdict, List<Integer>> verdicts,
        List<String> exercises,
        List<CheckSum> checks,
        List<MisconceptionSum> misconceptions,
        List<Integer> unknown,
        List<List<Integer>> alike) {
    private static final int FEWEST = 3;
    private static final Set<Verdict> RAN =
            Set.of(Verdict.FAILED, Verdict.OUT_OF_STEPS, Verdict.OUT_OF_TIME, Verdict.OUT_OF_MEMORY);

    /**
     * A check that some submission failed.
     *
     * @param exercise the exercise's id
     * @param id the check's id
     * @param name a phrase that says what is checked
     * @param failed the reports in which it failed
     * @param ran the number of reports in which it ran
     */
    public record CheckSum(String exercise, String id, String name, List<Integer> failed, int ran) {
        /**
         * Returns whether at least three submissions ran the check and all failed it, so that its suite may be wrong.
         */
        public boolean isSuspect() {
            return ran >= FEWEST && failed.size() == ran;
        }
    }

    /**
     * A known misconception and the reports that show it.
     *
     * @param exercise the exercise's id
     * @param name the wrong solution's name
     * @param sentence the explanation for learners
     * @param shown the reports that show it
     */
    public record MisconceptionSum(String exercise, String name, String sentence, List<Integer> shown) {}

    /** Returns the overview of some reports. */
    public static Overview of(Iterable<Graded> reports) {
        Sums sums = new Sums();
        int number = 0;
        for (Graded graded : reports) {
            sums.add(graded, number);
            number++;
        }
        return sums.overview();
    }

    /** Returns the number of reports. */
    public int size() {
        return verdicts.values().stream().mapToInt(List::size).sum();
    }

    /** Collects the sums while the reports are read. */
    private static final class Sums {
        private record Key(String exercise, String id) {}

        private final Map<Verdict, List<Integer>> verdicts = new EnumMap<>(Verdict.class);
        private final Map<String, List<Integer>> exercises = new LinkedHashMap<>();
        private final Map<Key, CheckSum> checks = new LinkedHashMap<>();
        private final Map<Key, MisconceptionSum> misconceptions = new LinkedHashMap<>();
        private final List<Integer> unknown = new ArrayList<>();
        private final Map<Key, List<Integer>> alike = new LinkedHashMap<>();

        void add(Graded graded, int number) {
            Report report = graded.report();
            verdicts.computeIfAbsent(report.verdict(), verdict -> new ArrayList<>())
                    .add(number);
            exercises
                    .computeIfAbsent(report.exercise(), exercise -> new ArrayList<>())
                    .add(number);
            report.checks().forEach(check -> add(report.exercise(), check, number));
            report.misconception().ifPresent(misconception -> add(report.exercise(), misconception, number));
            if (RAN.contains(report.verdict()) && report.misconception().isEmpty()) {
                unknown.add(number);
            }
            if (!graded.likeness().isEmpty()) {
                alike.computeIfAbsent(new Key(report.exercise(), graded.likeness()), key -> new ArrayList<>())
                        .add(number);
            }
        }

        private void add(String exercise, CheckResult check, int number) {
            if (check.status() == CheckResult.Status.NOT_RUN) {
                return;
            }
            Key key = new Key(exercise, check.id());
            CheckSum sum =
                    checks.getOrDefault(key, new CheckSum(exercise, check.id(), check.name(), new ArrayList<>(), 0));
            if (check.status() == CheckResult.Status.FAILED) {
                sum.failed().add(number);
            }
            checks.put(key, new CheckSum(exercise, sum.id(), sum.name(), sum.failed(), sum.ran() + 1));
        }

        private void add(String exercise, Misconception misconception, int number) {
            misconceptions
                    .computeIfAbsent(
                            new Key(exercise, misconception.name()),
                            key -> new MisconceptionSum(
                                    exercise, misconception.name(), misconception.sentence(), new ArrayList<>()))
                    .shown()
                    .add(number);
        }

        Overview overview() {
            return new Overview(
                    verdicts,
                    exercises.keySet().stream().filter(id -> !id.isEmpty()).toList(),
                    checks.values().stream()
                            .filter(sum -> !sum.failed().isEmpty())
                            .sorted(Comparator.comparingInt(
                                    (CheckSum sum) -> -sum.failed().size()))
                            .toList(),
                    misconceptions.values().stream()
                            .sorted(Comparator.comparingInt(
                                    (MisconceptionSum sum) -> -sum.shown().size()))
                            .toList(),
                    unknown,
                    alike.values().stream()
                            .filter(group -> group.size() > 1)
                            .sorted(Comparator.comparingInt((List<Integer> group) -> -group.size()))
                            .collect(Collectors.toList()));
        }
    }
}
