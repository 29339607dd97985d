package dev.yieldlings.engine.arrival;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a loose file's name. Learning platforms that put all files into one folder prefix each file's name with
 * its owner.
 *
 * @param owner the student or group that handed the file in
 * @param file the original file name
 */
record LooseName(String owner, String file) {
    /**
     * The patterns of Moodle, Canvas and Blackboard, in this order. The first group is the owner, the last the file.
     */
    private static final List<Pattern> PLATFORMS = List.of(
            Pattern.compile("(.+_\\d+)_assignsubmission_[a-z]+_(.+)"),
            Pattern.compile("([^_]+(?:_LATE)?_\\d+)_\\d+_(.+)"),
            Pattern.compile("(.+)_attempt_\\d{4}(?:-\\d\\d){5}_(.+)"));

    /** The suffix that Canvas and browsers append to a name that is already taken. */
    private static final Pattern COPY = Pattern.compile("(.+?)(?:-\\d{1,3}| ?\\(\\d{1,3}\\))(\\.\\w+)");

    /**
     * Parses a file name.
     *
     * @param files the names of the exercises' source files
     * @return the parts, or empty if the name has no owner
     */
    static Optional<LooseName> of(String name, Set<String> files) {
        for (Pattern platform : PLATFORMS) {
            Matcher matcher = platform.matcher(name);
            if (matcher.matches()) {
                return Optional.of(new LooseName(
                        matcher.group(1).replace("_LATE_", "_"), original(matcher.group(matcher.groupCount()), files)));
            }
        }
        return files.stream()
                .filter(file -> name.length() > file.length() + 1
                        && original(name, files).endsWith(file))
                .filter(file -> "_- ".indexOf(before(name, file, files)) >= 0)
                .findFirst()
                .map(file -> {
                    String whole = original(name, files);
                    return new LooseName(whole.substring(0, whole.length() - file.length() - 1), file);
                });
    }

    private static char before(String name, String file, Set<String> files) {
        String whole = original(name, files);
        return whole.length() > file.length() ? whole.charAt(whole.length() - file.length() - 1) : '?';
    }

    /** Returns the name without a copy's suffix, if the result ends with the name of an exercise's source file. */
    private static String original(String name, Set<String> files) {
        Matcher copy = COPY.matcher(name);
        if (!copy.matches()) {
            return name;
        }
        String whole = copy.group(1) + copy.group(2);
        return files.stream().anyMatch(whole::endsWith) ? whole : name;
    }
}
