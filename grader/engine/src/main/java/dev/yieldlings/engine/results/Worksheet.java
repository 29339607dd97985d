package dev.yieldlings.engine.results;

import dev.yieldlings.engine.file.CsvTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A platform's grade file, filled in.
 *
 * @param table the file's table with the grades filled in
 * @param filled the number of grades that were filled in
 * @param without the students whose grades have no row in the file
 */
public record Worksheet(CsvTable table, int filled, List<String> without) {
    private static final Pattern ASSIGNMENT = Pattern.compile("(.*) \\((\\d+)\\)");

    /** The file can't be filled in; the message says why. */
    public static final class UnfitException extends Exception {
        private static final long serialVersionUID = 1L;

        UnfitException(String message) {
            super(message);
        }
    }

    /**
     * A student's grade.
     *
     * @param name the student's name; may be empty
     * @param id the student's id on the platform; may be empty
     * @param points the points earned
     * @param most the most points possible
     */
    public record Grade(String name, String id, int points, int most) {
        /** Scales the grade to another maximum, without needless zeros. */
        String on(double maximum) {
            double scaled = most == 0 ? 0 : maximum * points / most;
            String text = String.format(Locale.ROOT, "%.2f", scaled);
            return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
        }
    }

    /**
     * Fills in Moodle's grading worksheet: {@code Identifier} ("Participant 12") or {@code Full name}, and {@code
     * Grade}. If it has a {@code Maximum grade}, the points are scaled to it.
     *
     * @throws UnfitException if it lacks these columns
     */
    public static Worksheet moodle(CsvTable sheet, List<Grade> grades) throws UnfitException {
        int grade = column(sheet, "grade");
        int id = sheet.head().indexOf("Identifier");
        int name = sheet.head().indexOf("Full name");
        int most = sheet.head().indexOf("Maximum grade");
        if (grade < 0 || (id < 0 && name < 0)) {
            throw new UnfitException(
                    "it doesn't have the columns Grade and Identifier or Full name, as Moodle's grading worksheet has");
        }
        return fill(sheet, grades, grade, row -> key(row, id), row -> key(row, name), row -> number(row, most));
    }

    /**
     * Fills in Canvas's gradebook: {@code ID} or {@code Student}, and a column for each assignment, named "Title
     * (123)". The points are scaled to the row "Points Possible".
     *
     * @param assignment the beginning of the column's name; empty if there is only one assignment
     * @throws UnfitException if there is no such column, or more than one
     */
    public static Worksheet canvas(CsvTable sheet, List<Grade> grades, String assignment) throws UnfitException {
        int id = sheet.head().indexOf("ID");
        int name = sheet.head().indexOf("Student");
        if (id < 0 && name < 0) {
            throw new UnfitException("it doesn't have the columns Student and ID, as Canvas's gradebook has");
        }
        List<String> fitting = sheet.head().stream()
                .filter(head -> ASSIGNMENT.matcher(head).matches())
                .filter(head -> head.toLowerCase(Locale.ROOT).startsWith(assignment.toLowerCase(Locale.ROOT)))
                .toList();
        if (fitting.size() != 1) {
            throw new UnfitException((fitting.isEmpty() ? "no column" : "more than one column")
                    + " of it is an assignment" + (assignment.isEmpty() ? "" : " that begins with " + assignment)
                    + "; name one with --column: " + String.join(", ", sheet.head()));
        }
        int grade = sheet.head().indexOf(fitting.getFirst());
        double possible = sheet.rows().stream()
                .filter(row -> !row.isEmpty() && row.getFirst().strip().equals("Points Possible"))
                .findFirst()
                .map(row -> number(row, grade))
                .orElse(Double.NaN);
        return fill(sheet, grades, grade, row -> key(row, id), row -> key(row, name), row -> possible);
    }

    /** A value looked up in a row. */
    private interface Lookup<T> {
        T in(List<String> row);
    }

    private static Worksheet fill(
            CsvTable sheet,
            List<Grade> grades,
            int column,
            Lookup<String> id,
            Lookup<String> name,
            Lookup<Double> most) {
        Map<String, Grade> byId = new HashMap<>();
        Map<String, Grade> byName = new HashMap<>();
        for (Grade grade : grades) {
            if (!grade.id().isEmpty()) {
                byId.put(key(grade.id()), grade);
            }
            if (!grade.name().isEmpty()) {
                byName.put(key(grade.name()), grade);
            }
        }
        Set<Grade> used = new HashSet<>();
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : sheet.rows()) {
            Grade grade = byId.getOrDefault(id.in(row), byName.get(name.in(row)));
            List<String> filled = new ArrayList<>(row);
            if (grade != null) {
                double maximum = most.in(row);
                filled.set(column, grade.on(Double.isNaN(maximum) ? grade.most() : maximum));
                used.add(grade);
            }
            rows.add(filled);
        }
        List<String> without = grades.stream()
                .filter(grade -> !used.contains(grade))
                .map(grade -> grade.name().isEmpty() ? grade.id() : grade.name())
                .toList();
        return new Worksheet(new CsvTable(sheet.head(), rows, sheet.separator()), used.size(), without);
    }

    private static int column(CsvTable sheet, String name) {
        for (int i = 0; i < sheet.head().size(); i++) {
            if (sheet.head().get(i).strip().equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }

    private static String key(List<String> row, int column) {
        return column < 0 || column >= row.size() ? "" : key(row.get(column));
    }

    private static String key(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        Matcher participant = Pattern.compile("\\D+ (\\d+)").matcher(plain);
        return participant.matches() ? participant.group(1) : plain.replace(",", "");
    }

    private static double number(List<String> row, int column) {
        try {
            return column < 0
                    ? Double.NaN
                    : Double.parseDouble(row.get(column).strip().replace(',', '.'));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
