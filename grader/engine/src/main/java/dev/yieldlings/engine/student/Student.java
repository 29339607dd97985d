package dev.yieldlings.engine.student;

/**
 * A student, as far as known.
 *
 * @param name as people say it; empty if only the id is known
 * @param id what a platform calls the student: a number, an account's name; empty if it has none
 */
public record Student(String name, String id) {
    /** Nobody that is known. */
    public static final Student UNKNOWN = new Student("", "");

    /** The name, or else the id. */
    public String shown() {
        return name.isEmpty() ? id : name;
    }
}
