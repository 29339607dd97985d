package dev.yieldlings.engine.course.library;

import dev.yieldlings.engine.course.json.Fields;
import dev.yieldlings.engine.policy.LibraryTypes;
import java.util.List;

/**
 * An entry of {@code "libraries"} in {@code course.json}.
 *
 * @param name {@code group:artifact:version}, or the path of a file, relative to the course's folder
 * @param isForSubmissions whether submissions may use it too
 * @param allow the types of the library that submissions may use
 */
public record LibraryEntry(String name, boolean isForSubmissions, List<String> allow) {
    /** The default of {@code "for"}. */
    private static final String SUITES = "suites";

    private static final String SUBMISSIONS = "submissions";

    public LibraryEntry {
        allow = List.copyOf(allow);
    }

    /** Returns the libraries of a course. */
    public static List<LibraryEntry> of(Fields course) {
        return course.textsOrObjects("libraries", name -> new LibraryEntry(name, false, List.of()), LibraryEntry::read);
    }

    private static LibraryEntry read(Fields fields) {
        String name = fields.text("library");
        String use = fields.optionalText("for", SUITES);
        List<String> allow = fields.texts("allow");
        if (!use.equals(SUITES) && !use.equals(SUBMISSIONS)) {
            fields.problem("\"for\" must be " + SUITES + " or " + SUBMISSIONS + ", not " + use, "for");
        } else if (use.equals(SUBMISSIONS) == allow.isEmpty()) {
            fields.problem(
                    allow.isEmpty()
                            ? "say what of it submissions may use, such as \"allow\": [\"org.example.collections.*\"]"
                            : "\"allow\" is for libraries with \"for\": \"" + SUBMISSIONS + "\"",
                    "for");
        }
        allow.forEach(line ->
                LibraryTypes.problem(line).ifPresent(why -> fields.problem("\"allow\": " + why, "allow", line)));
        return new LibraryEntry(name, use.equals(SUBMISSIONS), allow);
    }
}
