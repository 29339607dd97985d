package dev.yieldlings.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, which is never broken across lines.
 *
 * @param text the text with its escape sequences
 * @param width the width in columns
 * @param endsLine whether a line break of the author's follows
 */
record Word(String text, int width, boolean endsLine) {
    private static final Pattern ESCAPE = Pattern.compile("\u001b(\\[[0-9;]*m|\\][^\u001b]*\u001b\\\\)");
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[([0-9;]*)m");
    private static final String BACK = "\u001b[0m";

    /** Splits code with spaces into its parts, each in the colour that it has in the whole. A link is not split. */
    List<Word> pieces() {
        if (endsLine || text.indexOf(' ') < 0 || text.contains("\u001b]")) {
            return List.of(this);
        }
        List<Word> pieces = new ArrayList<>();
        String colour = "";
        for (String piece : text.split(" +", -1)) {
            String shown = colour + piece;
            Matcher change = COLOUR.matcher(piece);
            while (change.find()) {
                colour = change.group().equals(BACK) ? "" : change.group();
            }
            String plain = ESCAPE.matcher(piece).replaceAll("");
            if (!plain.isEmpty()) {
                pieces.add(new Word(
                        colour.isEmpty() ? shown : shown + BACK, plain.codePointCount(0, plain.length()), false));
            }
        }
        return pieces;
    }
}
