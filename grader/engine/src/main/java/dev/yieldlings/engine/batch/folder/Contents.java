package dev.yieldlings.engine.batch.folder;

import dev.yieldlings.engine.batch.Task;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a run finds in an existing results folder.
 *
 * @param tasks the run's tasks, each with a unique report name
 * @param others the entries outside the run's scope, by report file
 * @param kept the entries of earlier runs for these tasks, by report file
 * @param old the report files that another version of the course or the program made
 * @param gone the report files without a task, because the submission was not handed in again
 */
record Contents(
        List<Task> tasks,
        Map<String, LedgerEntry> others,
        Map<String, LedgerEntry> kept,
        Set<String> old,
        Set<String> gone) {

    /** The submission and the exercise of a report. */
    private record Subject(String submission, String exercise) {
        static Subject of(LedgerEntry entry) {
            return new Subject(entry.row().submission(), entry.row().exercise());
        }

        static Subject of(Task task) {
            return new Subject(task.submission(), task.exercise());
        }
    }

    static Contents of(
            Optional<Ledger> ledger, Course course, Scope scope, List<Task> tasks, Function<Exercise, String> edition) {
        if (ledger.isPresent() && ledger.get().course().isEmpty()) {
            // The earliest programs did not record a version, so all of their reports count as old.
            Set<String> old =
                    tasks.stream().map(task -> task.report() + ".json").collect(Collectors.toCollection(TreeSet::new));
            return new Contents(tasks, Map.of(), Map.of(), old, Set.of());
        }
        Set<Subject> subjects = tasks.stream().map(Subject::of).collect(Collectors.toSet());
        Map<String, LedgerEntry> others = new LinkedHashMap<>();
        Map<String, LedgerEntry> mine = new LinkedHashMap<>();
        for (LedgerEntry entry : ledger.map(Ledger::entries).orElse(List.of())) {
            boolean isMine = scope.has(entry) || subjects.contains(Subject.of(entry));
            (isMine ? mine : others).put(entry.row().report(), entry);
        }
        List<Task> named = named(tasks, mine, others);
        Set<String> reports =
                named.stream().map(task -> task.report() + ".json").collect(Collectors.toSet());
        Set<String> gone = new TreeSet<>(mine.keySet());
        gone.removeAll(reports);
        mine.keySet().retainAll(reports);
        Set<String> old = mine.values().stream()
                .filter(entry -> !entry.key().edition().isEmpty())
                .filter(entry -> course.exercise(entry.row().exercise())
                        .filter(known -> edition.apply(known).equals(entry.key().edition()))
                        .isEmpty())
                .map(entry -> entry.row().report())
                .collect(Collectors.toCollection(TreeSet::new));
        mine.keySet().removeAll(old);
        return new Contents(named, others, mine, old, gone);
    }

    /**
     * Names the reports. A task that has a report keeps its name. Another task gets the long name if its short one is
     * taken.
     */
    private static List<Task> named(List<Task> tasks, Map<String, LedgerEntry> mine, Map<String, LedgerEntry> others) {
        Map<Subject, String> known = new HashMap<>();
        mine.forEach((report, entry) -> known.put(Subject.of(entry), report));
        Set<String> taken = new HashSet<>(others.keySet());
        List<Task> named = new ArrayList<>();
        for (Task task : tasks) {
            String before = known.get(Subject.of(task));
            String name = before != null
                    ? before.substring(0, before.length() - ".json".length())
                    : taken.contains(task.report() + ".json") ? task.longName() : task.report();
            taken.add(name + ".json");
            named.add(task.withReport(name));
        }
        return named;
    }
}
