package dev.yieldlings.engine.student;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Finds students by the names of their submissions, with a platform's naming scheme or a pattern. */
public final class StudentNames {
    /** The presets of {@code --names}. */
    public static final List<String> PRESETS = List.of("auto", "moodle", "canvas", "classroom", "plain");

    private static final Pattern MOODLE = Pattern.compile("(?<name>.+?)_(?<id>\\d+)(?:_assignsubmission_[a-z]+_?.*)?");
    private static final Pattern CANVAS = Pattern.compile("(?<name>[^_]+?)(?:_LATE)?_(?<id>\\d+)(?:_\\d+_.*)?");
    private static final Pattern PLAIN = Pattern.compile("(?<name>.+?)(?:\\.(?i:java|zip))?");

    /** Matches only names that a platform surely made. */
    private static final Pattern SURE = Pattern.compile(
            "(?<name>.+?)(?:_LATE)?_(?<id>\\d+)(?:_assignsubmission_[a-z]+_?.*|_\\d+_.+)|(?<owner>.+?)_(?<number>\\d{2,})");

    private final String scheme;
    private final Optional<Pattern> pattern;

    private StudentNames(String scheme, Optional<Pattern> pattern) {
        this.scheme = scheme;
        this.pattern = pattern;
    }

    /**
     * Makes a finder from a preset's name, or from a regular expression for the whole name with a group {@code name} or
     * {@code id}, or both.
     *
     * @throws IllegalArgumentException if it is neither; the message says why
     */
    public static StudentNames of(String scheme) {
        if (PRESETS.contains(scheme)) {
            return new StudentNames(scheme, Optional.empty());
        }
        try {
            Pattern pattern = Pattern.compile(scheme);
            if (pattern.namedGroups().containsKey("name")
                    || pattern.namedGroups().containsKey("id")) {
                return new StudentNames("pattern", Optional.of(pattern));
            }
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("it is not a regular expression: " + e.getDescription());
        }
        throw new IllegalArgumentException(
                "it is none of " + String.join(", ", PRESETS) + ", nor a pattern with a group (?<name>…) or (?<id>…)");
    }

    /** Returns the students of all submissions of a batch; {@link Student#UNKNOWN} if a name doesn't match. */
    public Map<String, Student> of(List<String> submissions) {
        String assignment = scheme.equals("classroom") ? commonBeginning(submissions) : "";
        Map<String, Student> students = new LinkedHashMap<>();
        submissions.forEach(name -> students.put(name, student(name, assignment)));
        return students;
    }

    private Student student(String submission, String assignment) {
        return switch (scheme) {
            case "moodle" -> student(MOODLE, submission);
            case "canvas" -> student(CANVAS, submission);
            case "classroom" -> new Student("", submission.substring(assignment.length()));
            case "plain" -> student(PLAIN, submission);
            case "auto" -> {
                Matcher sure = SURE.matcher(submission);
                if (!sure.matches()) {
                    yield student(PLAIN, submission);
                }
                yield sure.group("name") == null
                        ? new Student(sure.group("owner"), sure.group("number"))
                        : new Student(sure.group("name"), sure.group("id"));
            }
            default -> student(pattern.orElseThrow(), submission);
        };
    }

    private static Student student(Pattern pattern, String submission) {
        Matcher matcher = pattern.matcher(submission);
        return matcher.matches()
                ? new Student(group(pattern, matcher, "name"), group(pattern, matcher, "id"))
                : Student.UNKNOWN;
    }

    private static String group(Pattern pattern, Matcher matcher, String name) {
        String value = pattern.namedGroups().containsKey(name) ? matcher.group(name) : null;
        return value == null ? "" : value.strip();
    }

    /** GitHub Classroom names a repository after the assignment and the account, with a hyphen between them. */
    private static String commonBeginning(List<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        String common = names.getFirst();
        for (String name : names) {
            while (!name.startsWith(common)) {
                common = common.substring(0, common.length() - 1);
            }
        }
        return common.substring(0, common.lastIndexOf('-') + 1);
    }
}
