package dev.yieldlings.engine.arrival;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a loose file tells: learning platforms that put all files into one folder write before a file's own
 * name whose it is.
 *
 * @param owner whose it is
 * @param file the file's own name
 */
record LooseName(String owner, String file) {
    /** Moodle, Canvas and Blackboard, in that order: the owner and the file are the first and the last group. */
    private static final List<Pattern> PLATFORMS = List.of(
            Pattern.compile("(.+_\\d+)_assignsubmission_[a-z]+_(.+)"),
            Pattern.compile("([^_]+(?:_LATE)?_\\d+)_\\d+_(.+)"),
            Pattern.compile("(.+)_attempt_\\d{4}(?:-\\d\\d){5}_(.+)"));

    /** What Canvas and browsers put after a name that was there before. */
    private static final Pattern COPY = Pattern.compile("(.+?)(?:-\\d{1,3}| ?\\(\\d{1,3}\\))(\\.\\w+)");

    /**
     * Takes a name apart.
     *
     * @param files the names of files that exercises take
     * @return nothing where it says nothing of an owner
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

    /** The name without what was put after it, if an exercise takes a file of that end. */
    private static String original(String name, Set<String> files) {
        Matcher copy = COPY.matcher(name);
        if (!copy.matches()) {
            return name;
        }
        String whole = copy.group(1) + copy.group(2);
        return files.stream().anyMatch(whole::endsWith) ? whole : name;
    }
}
