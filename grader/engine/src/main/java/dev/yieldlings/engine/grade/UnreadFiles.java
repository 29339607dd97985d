package dev.yieldlings.engine.grade;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;

/** Explains a missing class by its file, if the file is there but was not read. */
final class UnreadFiles {
    private UnreadFiles() {}

    /** Returns the errors, with a warning for each unread file whose class an error names. */
    static List<Diagnostic> mention(List<Diagnostic> errors, List<String> ignored) {
        List<Diagnostic> all = new ArrayList<>(errors);
        for (String name : ignored) {
            String type = name.substring(0, name.length() - ".java".length());
            if (errors.stream().anyMatch(error -> error.message().contains(type))) {
                String message = name + " was not read: this exercise takes only its own files. Move the class " + type
                        + " into one of them.";
                all.add(new Diagnostic(Severity.WARNING, "yieldlings.unread", message, name, 0, 0, 0, ""));
            }
        }
        return all;
    }
}
