package dev.yieldlings.engine.course;

import dev.yieldlings.engine.course.json.Fields;
import java.util.regex.Pattern;

/** Reads and validates ids. */
final class Ids {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Ids() {}

    /** Reads an id and reports a problem if it is malformed. */
    static String id(Fields fields, String name) {
        String id = fields.text(name);
        if (!id.equals("?")) {
            isId(fields, id, name);
        }
        return id;
    }

    /**
     * Returns whether a text is a valid id, and so a valid folder name. Otherwise reports a problem.
     *
     * @param where the path to the text, beginning with the field's name
     */
    static boolean isId(Fields fields, String text, Object... where) {
        boolean fits = ID.matcher(text).matches();
        if (!fits) {
            fields.problem(
                    "\"" + where[0] + "\" must be small letters and digits with hyphens between, not " + text, where);
        }
        return fits;
    }
}
