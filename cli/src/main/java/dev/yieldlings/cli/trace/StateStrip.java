package dev.yieldlings.cli.trace;

import dev.yieldlings.cli.terminal.Sheet;
import dev.yieldlings.cli.text.Columns;
import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.worker.message.TraceStep;
import java.util.ArrayList;
import java.util.List;

/** The states of a trace's objects as a strip: the state, the call that led on, the next state. */
final class StateStrip {
    private static final int FIRST = 3;
    private static final int LAST = 5;
    private static final int LONGEST = 14;
    private static final int MOST_STRIPS = 4;
    private static final String INDENT = "  ";

    private final Sheet sheet;
    private final Glyphs glyphs;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;

    private StateStrip(Sheet sheet) {
        this.sheet = sheet;
        this.glyphs = sheet.glyphs();
    }

    /** The strips' lines; none where there are no states to show. */
    static List<String> lines(List<TraceStep> trace, Sheet sheet) {
        List<Strip> strips = Strip.of(trace);
        List<String> lines = new ArrayList<>();
        strips.subList(Math.max(0, strips.size() - MOST_STRIPS), strips.size()).forEach(strip -> {
            StateStrip drawn = new StateStrip(sheet);
            drawn.draw(strip);
            lines.addAll(drawn.lines);
        });
        return lines;
    }

    private void draw(Strip strip) {
        List<Transition> all = strip.transitions();
        if (!strip.name().isEmpty()) {
            put(cut(strip.name()) + ":", 0, false);
        }
        if (!all.getFirst().isQuestion()) {
            put(cut(all.getFirst().from()), 0, false);
        }
        for (int i = 0; i < all.size(); i++) {
            int left = all.size() - FIRST - LAST;
            if (i >= FIRST && i < all.size() - LAST && left > 1) {
                if (i == FIRST) {
                    put(glyphs.ellipsis() + " " + left + " more " + glyphs.ellipsis(), 0, false);
                }
            } else {
                draw(all.get(i));
            }
        }
        lines.add(line.toString());
    }

    private void draw(Transition transition) {
        boolean isWrongState = transition.isTurn() && !transition.should().isEmpty();
        String to = (isWrongState ? glyphs.wrong() + " " : "") + cut(transition.to());
        if (!transition.isQuestion()) {
            String times =
                    transition.times() == 1 ? "" : (glyphs == Glyphs.ASCII ? " x" : " \u00d7") + transition.times();
            String label = transition.label().isEmpty() ? glyphs.ellipsis() : cut(transition.label());
            String wrong = transition.isTurn() && !isWrongState ? " " + glyphs.wrong() : "";
            put(glyphs.arrow(label + times + wrong), 1 + Columns.of(to), transition.isTurn());
        }
        put(to, 0, isWrongState);
        if (isWrongState) {
            put("(should be " + cut(transition.should()) + ")", 0, true);
        }
    }

    private String cut(String text) {
        return Columns.middle(glyphs.clean(text), LONGEST, glyphs);
    }

    /** Puts something behind what is there, on the next line if it does not fit with what follows on its heels. */
    private void put(String text, int following, boolean isWrong) {
        int width = Columns.of(text);
        if (used > 0 && used + 1 + width + following > sheet.width()) {
            lines.add(line.toString());
            line.setLength(0);
            line.append(INDENT);
            used = INDENT.length();
        } else if (used > 0) {
            line.append(' ');
            used++;
        }
        line.append(isWrong ? sheet.style().bad(text) : text);
        used += width;
    }
}
