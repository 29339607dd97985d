package dev.yieldlings.engine.author.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The meaningful lines of a source or a page, without their spaces.
 *
 * <p>Imports, comments, annotations and lines of little more than a bracket are left out, because all solutions share
 * them.
 */
final class PageLines {
    private static final int LEAST_LETTERS = 5;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern NOTHING = Pattern.compile("import.*;|package.*;|//.*|/?\\*.*|@.*");
    private static final Pattern COMMENT = Pattern.compile("\\s*(//+|/?\\*+)");

    private PageLines() {}

    /** Returns the meaningful lines of a text. */
    static List<String> of(String text) {
        return text.lines()
                .map(PageLines::squeezed)
                .filter(line -> !NOTHING.matcher(line).matches() && letters(line) >= LEAST_LETTERS)
                .toList();
    }

    /** Returns the lines of a source's comments, as if they were code. */
    static List<String> commentedOut(String source) {
        return of(source.lines()
                .filter(line -> COMMENT.matcher(line).lookingAt())
                .map(line -> COMMENT.matcher(line).replaceFirst(""))
                .reduce("", (all, line) -> all + line + "\n"));
    }

    /** Returns the first run that a text contains with no other line between, or an empty list. */
    static List<String> found(List<List<String>> runs, List<String> text) {
        for (List<String> run : runs) {
            for (int i = 0; i + run.size() <= text.size(); i++) {
                if (text.subList(i, i + run.size()).equals(run)) {
                    return run;
                }
            }
        }
        return List.of();
    }

    /** Returns all runs of this many consecutive lines that learners don't know. */
    static List<List<String>> runs(List<String> lines, Collection<String> known, int length) {
        List<String> secret =
                lines.stream().filter(line -> !known.contains(line)).toList();
        List<List<String>> runs = new ArrayList<>();
        for (int i = 0; i + length <= secret.size(); i++) {
            runs.add(secret.subList(i, i + length));
        }
        return runs;
    }

    private static String squeezed(String line) {
        return SPACES.matcher(line).replaceAll("");
    }

    private static long letters(String line) {
        return line.chars().filter(Character::isLetterOrDigit).count();
    }
}
