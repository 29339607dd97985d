package dev.yieldlings.engine.admit;

import dev.yieldlings.engine.diagnostic.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An index of the lines on which each name occurs in a source file. It is built in one pass because there may be as
 * many refusals as the file has classes.
 */
final class Mentions {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][\\w$]*+");

    private final Map<String, List<Integer>> lines = new HashMap<>();

    Mentions(SourceFile file) {
        int number = 0;
        for (String line : file.text().lines().toList()) {
            number++;
            String text = line.strip();
            if (!text.startsWith("import ") && !text.startsWith("//") && !text.startsWith("*")) {
                add(line, number);
            }
        }
    }

    private void add(String line, int number) {
        Matcher name = NAME.matcher(line);
        while (name.find()) {
            List<Integer> its = lines.computeIfAbsent(name.group(), absent -> new ArrayList<>());
            if (its.isEmpty() || its.getLast() != number) {
                its.add(number);
            }
        }
    }

    /**
     * Returns the first line at or after {@code from} that contains a name, or else the first line that does; 0 if no
     * line does.
     */
    int first(String name, int from) {
        List<Integer> its = lines.getOrDefault(name, List.of());
        int at = Collections.binarySearch(its, from);
        int index = at < 0 ? -at - 1 : at;
        return its.isEmpty() ? 0 : its.get(index < its.size() ? index : 0);
    }
}
