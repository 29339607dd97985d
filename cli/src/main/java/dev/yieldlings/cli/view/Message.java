package dev.yieldlings.cli.view;

import java.util.ArrayList;
import java.util.List;

/**
 * A check's message, taken apart for the eye.
 *
 * @param fact the first sentence: what happened
 * @param why what holds instead
 * @param aside what stands in brackets
 * @param question what the learner may ask themselves: the questions at the end
 */
record Message(String fact, String why, String aside, String question) {
    static Message of(String text) {
        List<String> sentences = sentences(text);
        String fact = sentences.isEmpty() ? "" : sentences.removeFirst();
        List<String> questions = new ArrayList<>();
        while (!sentences.isEmpty() && sentences.getLast().endsWith("?")) {
            questions.addFirst(sentences.removeLast());
        }
        List<String> asides = sentences.stream()
                .filter(sentence -> sentence.startsWith("(") && sentence.endsWith(")"))
                .toList();
        sentences.removeAll(asides);
        return new Message(fact, String.join(" ", sentences), String.join(" ", asides), String.join(" ", questions));
    }

    /** A sentence ends with its mark and a space, but not inside quotes or brackets. */
    private static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        boolean quoted = false;
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted) {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
            boolean ends = !quoted && depth <= 0 && endsSentence(text, i);
            if (ends && (i + 1 == text.length() || text.charAt(i + 1) == ' ')) {
                sentences.add(text.substring(start, i + 1).strip());
                start = i + 1;
            }
        }
        if (!text.substring(start).isBlank()) {
            sentences.add(text.substring(start).strip());
        }
        return sentences;
    }

    private static boolean endsSentence(String text, int i) {
        char mark = text.charAt(i) == ')' && i > 0 ? text.charAt(i - 1) : text.charAt(i);
        boolean isShort = i >= 3 && text.substring(i - 3, i + 1).matches("e\\.g\\.|i\\.e\\.");
        return (mark == '.' || mark == '?' || mark == '!') && !isShort;
    }
}
