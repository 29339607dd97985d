package dev.yieldlings.cli.attacks;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces the placeholders in the attacks' sources: <code>@NAME@</code> is a value of this run, and
 * <code>@{1000:text #}@</code> is the text a thousand times, with its number for each <code>#</code>.
 */
final class SourceTemplate {
    private static final Pattern REPEATED = Pattern.compile("@\\{(\\d+):(.*?)}@", Pattern.DOTALL);

    private final Map<String, String> values;

    SourceTemplate(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    String fill(String source) {
        String filled = source;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace('@' + value.getKey() + '@', value.getValue());
        }
        return REPEATED.matcher(filled)
                .replaceAll(
                        match -> Matcher.quoteReplacement(repeat(match.group(2), Integer.parseInt(match.group(1)))));
    }

    private static String repeat(String text, int times) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < times; i++) {
            all.append(text.replace("#", String.valueOf(i)));
        }
        return all.toString();
    }
}
