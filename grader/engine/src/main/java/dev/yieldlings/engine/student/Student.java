package dev.yieldlings.engine.student;

/**
 * A student, as far as known from a submission or a class list.
 *
 * @param name the full name; empty if only the id is known
 * @param id the id on the platform, a number or an account's name; empty if there is none
 */
public record Student(String name, String id) {
    /** An unknown student. */
    public static final Student UNKNOWN = new Student("", "");

    /** Returns the name, or the id if there is no name. */
    public String shown() {
        return name.isEmpty() ? id : name;
    }
}
