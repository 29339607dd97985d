package dev.yieldlings.engine.explain;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An explanation, and what it is for.
 *
 * @param codes javac's codes; one that ends in a star stands for all that begin so
 * @param message what must be found in the message
 * @param source what must be found in the source line
 * @param sentence the explanation, with its places to fill in
 */
record Entry(List<String> codes, Pattern message, Pattern source, String sentence) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d|near|import)}");
    private static final String MESSAGE = "message ";
    private static final String SOURCE = "source ";

    /** Reads entries in the form that {@code javac.txt} describes. */
    static List<Entry> parse(String file) {
        List<Entry> entries = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        String message = "";
        String source = "";
        for (String line : file.lines().toList()) {
            if (line.startsWith("[")) {
                codes.add(line.substring(1, line.indexOf(']')));
            } else if (line.startsWith(MESSAGE)) {
                message = line.substring(MESSAGE.length());
            } else if (line.startsWith(SOURCE)) {
                source = line.substring(SOURCE.length());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                entries.add(new Entry(List.copyOf(codes), Pattern.compile(message), Pattern.compile(source), line));
                codes.clear();
                message = "";
                source = "";
            }
        }
        return List.copyOf(entries);
    }

    /**
     * The sentence for an error; nothing where it does not fit.
     *
     * @param shortMessage the message, with classes by their simple names
     * @param text the file's text
     */
    Optional<String> explain(Diagnostic error, String shortMessage, String text) {
        Matcher matcher = message.matcher(shortMessage);
        if (codes.stream().noneMatch(code -> isOf(code, error.code()))
                || !matcher.find()
                || !source.matcher(error.source()).find()) {
            return Optional.empty();
        }
        String filled = sentence;
        if (filled.contains("{near}")) {
            boolean isCall = shortMessage.contains("method " + matcher.group(1));
            Optional<String> near = NearName.find(matcher.group(1), isCall, text, shortMessage);
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
        MatchResult groups = matcher.toMatchResult();
        return Optional.of(PLACE.matcher(filled)
                .replaceAll(place -> Matcher.quoteReplacement(groups.group(Integer.parseInt(place.group(1))))));
    }

    private static boolean isOf(String code, String its) {
        return code.endsWith("*") ? its.startsWith(code.substring(0, code.length() - 1)) : its.equals(code);
    }
}
