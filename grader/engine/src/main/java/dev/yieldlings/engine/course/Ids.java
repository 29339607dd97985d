package dev.yieldlings.engine.course;

import dev.yieldlings.engine.course.json.Fields;
import java.util.regex.Pattern;

/** The names that programs know things by. */
final class Ids {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Ids() {}

    /** Reads an id. */
    static String id(Fields fields, String name) {
        String id = fields.text(name);
        if (!id.equals("?")) {
            isId(fields, id, name);
        }
        return id;
    }

    /**
     * Whether a text is an id, and with that a name that a folder can have; a problem if it isn't.
     *
     * @param where the path to it, which begins with the field's name
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
