package dev.yieldlings.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, which is not broken at the end of a line.
 *
 * @param text as it is printed, escape sequences included
 * @param width how many columns it takes
 * @param endsLine whether the author wants a new line after it
 */
record Word(String text, int width, boolean endsLine) {
    private static final Pattern ESCAPE = Pattern.compile("\u001b(\\[[0-9;]*m|\\][^\u001b]*\u001b\\\\)");
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[([0-9;]*)m");
    private static final String BACK = "\u001b[0m";

    /**
     * Its parts, where it is code with spaces in it; each has the colour that the whole has there. A link stays
     * whole.
     */
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
