package dev.yieldlings.engine.explain;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An explanation of compile errors, with the conditions under which it applies.
 *
 * @param codes javac's codes for the error; one that ends in a star matches every code with this prefix
 * @param message a pattern to find in the message
 * @param source a pattern to find in the source line
 * @param at a pattern to match in the source line, at the error's column
 * @param text a pattern to find in the whole file
 * @param sentence the explanation, with placeholders
 */
record Entry(List<String> codes, Pattern message, Pattern source, Pattern at, Pattern text, String sentence) {
    private static final Pattern PLACE = Pattern.compile("\\{([aA] )?(\\d)}");
    private static final Pattern ANYTHING = Pattern.compile("");
    private static final Pattern CONDITION = Pattern.compile("(message|source|at|text) (.*)");

    /** Parses entries in the format described in {@code README.txt}. */
    static List<Entry> parse(String file) {
        List<Entry> entries = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        Map<String, Pattern> conditions = new HashMap<>();
        for (String line : file.lines().toList()) {
            Matcher condition = CONDITION.matcher(line);
            if (line.startsWith("[")) {
                codes.add(line.substring(1, line.indexOf(']')));
            } else if (condition.matches()) {
                conditions.put(condition.group(1), Pattern.compile(condition.group(2), Pattern.MULTILINE));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                entries.add(new Entry(
                        List.copyOf(codes),
                        conditions.getOrDefault("message", ANYTHING),
                        conditions.getOrDefault("source", ANYTHING),
                        conditions.getOrDefault("at", ANYTHING),
                        conditions.getOrDefault("text", ANYTHING),
                        line));
                codes.clear();
                conditions.clear();
            }
        }
        return List.copyOf(entries);
    }

    /**
     * Returns the explanation of an error, or empty if this entry does not apply.
     *
     * @param shortMessage the message with simple class names
     * @param whole the content of the source file
     */
    Optional<String> explain(Diagnostic error, String shortMessage, String whole) {
        Matcher matcher = message.matcher(shortMessage);
        if (codes.stream().noneMatch(code -> isOf(code, error.code()))
                || !matcher.find()
                || !source.matcher(error.source()).find()
                || !at.matcher(atError(error)).lookingAt()
                || !text.matcher(whole).find()) {
            return Optional.empty();
        }
        String filled = sentence;
        if (filled.contains("{near}")) {
            boolean isCall = shortMessage.contains("method " + matcher.group(1));
            Optional<String> near = NearName.find(matcher.group(1), isCall, whole, shortMessage);
            if (near.isEmpty()) {
                return Optional.empty();
            }
            filled = filled.replace("{near}", near.get());
        }
        if (filled.contains("{import}")) {
            Optional<String> type = Imports.find(matcher.group(1));
            if (type.isEmpty()) {
                return Optional.empty();
            }
            filled = filled.replace("{import}", type.get());
        }
        if (filled.contains("{keyword}")) {
            Optional<Misspelling> found = Misspelling.in(error.source());
            if (found.isEmpty()) {
                return Optional.empty();
            }
            filled = filled.replace("{word}", found.get().word())
                    .replace("{keyword}", found.get().keyword());
        }
        MatchResult groups = matcher.toMatchResult();
        return Optional.of(PLACE.matcher(filled)
                .replaceAll(place -> Matcher.quoteReplacement(
                        filled(place.group(1), groups.group(Integer.parseInt(place.group(2)))))));
    }

    private static String filled(@Nullable String article, String found) {
        return article == null
                ? found
                : article.strip() + ("aeioAEIO".indexOf(found.charAt(0)) < 0 ? " " : "n ") + found;
    }

    private static String atError(Diagnostic error) {
        return error.source()
                .substring(Math.clamp(error.column() - 1, 0, error.source().length()));
    }

    private static boolean isOf(String code, String its) {
        return code.endsWith("*") ? its.startsWith(code.substring(0, code.length() - 1)) : its.equals(code);
    }
}
