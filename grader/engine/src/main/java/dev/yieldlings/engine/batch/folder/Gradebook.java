package dev.yieldlings.engine.batch.folder;

import dev.yieldlings.engine.batch.Row;
import dev.yieldlings.engine.file.CsvTable;
import dev.yieldlings.engine.student.Student;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table of students and exercises with points and totals. If a student has several submissions, the best one counts.
 */
public final class Gradebook {
    private Gradebook() {}

    /**
     * Returns the table.
     *
     * @param entries the graded submissions
     * @param roster the class list, or empty if there is none; its students come first, including those without a
     *     submission
     */
    public static CsvTable of(Collection<LedgerEntry> entries, List<Student> roster) {
        Set<String> exercises = new LinkedHashSet<>();
        Map<String, Integer> most = new LinkedHashMap<>();
        Map<Student, Map<String, Integer>> points = new LinkedHashMap<>();
        roster.forEach(student -> points.put(student, new LinkedHashMap<>()));
        for (LedgerEntry entry : entries) {
            Row row = entry.row();
            Map<String, Integer> theirs = points.computeIfAbsent(row.whose(), student -> new LinkedHashMap<>());
            if (!row.exercise().isEmpty()) {
                exercises.add(row.exercise());
                most.merge(row.exercise(), row.maxPoints(), Math::max);
                theirs.merge(row.exercise(), row.points(), Math::max);
            }
        }
        int all = most.values().stream().mapToInt(Integer::intValue).sum();
        List<String> head = new ArrayList<>(List.of("student", "id"));
        head.addAll(exercises);
        head.addAll(List.of("points", "maxPoints", "percent"));
        List<List<String>> rows = new ArrayList<>();
        points.forEach((student, theirs) -> {
            int sum = theirs.values().stream().mapToInt(Integer::intValue).sum();
            rows.add(Stream.of(
                            Stream.of(student.name(), student.id()),
                            exercises.stream().map(id -> theirs.containsKey(id) ? String.valueOf(theirs.get(id)) : ""),
                            Stream.of(String.valueOf(sum), String.valueOf(all), ResultsTable.percent(sum, all)))
                    .flatMap(cells -> cells)
                    .map(CsvTable::harmless)
                    .toList());
        });
        return new CsvTable(head, rows, ',');
    }
}
