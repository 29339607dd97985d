package dev.yieldlings.engine.student;

import dev.yieldlings.engine.file.CsvTable;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A class list exported by a platform: a CSV file whose header names the columns. */
public final class Roster {
    private static final Set<String> NAMES = Set.of("name", "student", "full name", "student name", "display name");
    private static final Set<String> FIRST = Set.of("first name", "given name", "firstname");
    private static final Set<String> LAST = Set.of("last name", "surname", "family name", "lastname");
    private static final Set<String> IDS = Set.of(
            "id",
            "identifier",
            "id number",
            "student id",
            "username",
            "login",
            "github_username",
            "sis user id",
            "sis login id",
            "email",
            "email address");

    /** Canvas has a row with the assignments' maximum points below the header. */
    private static final String NO_STUDENT = "points possible";

    private record Entry(Student student, Set<String> keys) {}

    private final List<Entry> entries;

    private Roster(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * Reads a class list.
     *
     * @throws IOException if the file can't be read, or has no column of names or ids
     */
    public static Roster read(Path file) throws IOException {
        CsvTable table = CsvTable.read(file);
        List<Integer> ids = columns(table, IDS);
        List<Integer> names = columns(table, NAMES);
        List<Integer> parts = Stream.concat(columns(table, FIRST).stream(), columns(table, LAST).stream())
                .toList();
        if (ids.isEmpty() && names.isEmpty() && parts.isEmpty()) {
            throw new IOException(
                    "none of its columns is called name, first name, last name, id, identifier, username, "
                            + "github_username or email");
        }
        List<Entry> entries = new ArrayList<>();
        for (List<String> row : table.rows()) {
            String name = names.stream()
                    .map(row::get)
                    .filter(cell -> !cell.isBlank())
                    .findFirst()
                    .orElseGet(() -> parts.stream()
                            .map(row::get)
                            .collect(Collectors.joining(" "))
                            .strip());
            List<String> cells =
                    ids.stream().map(row::get).filter(cell -> !cell.isBlank()).toList();
            boolean isNobody = name.isBlank() && cells.isEmpty();
            if (isNobody || name.strip().toLowerCase(Locale.ROOT).equals(NO_STUDENT)) {
                continue;
            }
            Set<String> keys = Stream.concat(cells.stream().map(Roster::key), forms(name).stream())
                    .collect(Collectors.toSet());
            entries.add(new Entry(
                    new Student(
                            name.strip(),
                            cells.isEmpty() ? "" : cells.getFirst().strip()),
                    keys));
        }
        return new Roster(entries);
    }

    /** Returns all students, in the order of the list. */
    public List<Student> all() {
        return entries.stream().map(Entry::student).toList();
    }

    /**
     * Returns the student of a submission, or empty if none or several match.
     *
     * @param guessed the student according to the submission's name; the id is matched first, then the name with its
     *     parts in any order
     */
    public Optional<Student> find(Student guessed) {
        return only(guessed.id().isEmpty() ? Set.of() : Set.of(key(guessed.id())))
                .or(() -> only(forms(guessed.name())))
                .or(() -> guessed.name().isEmpty() ? Optional.empty() : only(Set.of(key(guessed.name()))));
    }

    /**
     * Returns the student with the longest id that a submission's name ends with after a hyphen, or empty if there is
     * none. GitHub Classroom names a repository after the assignment and the account, and both may have hyphens.
     *
     * @param submission the submission's whole name
     */
    public Optional<Student> findByEnding(String submission) {
        String name = submission.toLowerCase(Locale.ROOT);
        return entries.stream()
                .flatMap(entry -> entry.keys().stream()
                        .filter(key -> key.startsWith("#") && name.endsWith("-" + key.substring(1)))
                        .map(key -> Map.entry(key.length(), entry.student())))
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }

    private Optional<Student> only(Set<String> keys) {
        List<Student> found = entries.stream()
                .filter(entry -> keys.stream().anyMatch(entry.keys()::contains))
                .map(Entry::student)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static List<Integer> columns(CsvTable table, Set<String> wanted) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < table.head().size(); i++) {
            if (wanted.contains(table.head().get(i).strip().toLowerCase(Locale.ROOT))) {
                found.add(i);
            }
        }
        return found;
    }

    /** Returns the key of an id, without Moodle's prefix. */
    private static String key(String id) {
        String plain = id.strip().toLowerCase(Locale.ROOT);
        return "#" + (plain.startsWith("participant ") ? plain.substring("participant ".length()) : plain);
    }

    /**
     * Returns the letters of a name, starting with the first or the last name: Canvas writes the last name first, all
     * in one word.
     */
    private static Set<String> forms(String name) {
        List<String> words = Arrays.stream(Normalizer.normalize(name, Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\p{M}", "")
                        .split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return Set.of();
        }
        return Stream.of(
                        String.join("", words),
                        words.getLast() + String.join("", words.subList(0, words.size() - 1)),
                        String.join("", words.subList(1, words.size())) + words.getFirst())
                .collect(Collectors.toSet());
    }
}
