package dev.yieldlings.cli.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * A word, which is not broken at the end of a line.
 *
 * @param text as it is printed, escape sequences included
 * @param width how many columns it takes
 * @param endsLine whether the author wants a new line behind it
 */
record Word(String text, int width, boolean endsLine) {
    /** Its parts, where it is code with spaces in it; code in bold type is kept whole, since its colour spans them. */
    List<Word> pieces() {
        if (endsLine || text.indexOf('\u001b') >= 0 || text.indexOf(' ') < 0) {
            return List.of(this);
        }
        return Stream.of(text.split(" +"))
                .map(piece -> new Word(piece, piece.codePointCount(0, piece.length()), false))
                .toList();
    }
}
