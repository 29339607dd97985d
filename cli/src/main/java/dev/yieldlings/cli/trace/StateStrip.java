package dev.yieldlings.cli.trace;

import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.text.Columns;
import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.trace.data.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The state changes of a trace's objects, drawn as strips: a state, the call that changed it, the next state. */
final class StateStrip {
    private static final int FIRST = 3;
    private static final int LAST = 5;
    /** The longest label. With a longer state or name no strip is drawn, since two cut labels could look the same. */
    private static final int LONGEST = 24;

    private static final int MOST_STRIPS = 4;
    private static final String INDENT = "  ";

    private final Canvas canvas;
    private final Glyphs glyphs;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;

    private StateStrip(Canvas canvas) {
        this.canvas = canvas;
        this.glyphs = canvas.glyphs();
    }

    /** Returns the strips' lines; empty if there are no states to show. */
    static List<String> lines(Trace trace, Canvas canvas) {
        List<Strip> strips = Strip.of(trace);
        if (strips.stream().anyMatch(strip -> isTooLong(strip, canvas.glyphs()))) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        strips.subList(Math.max(0, strips.size() - MOST_STRIPS), strips.size()).forEach(strip -> {
            StateStrip drawn = new StateStrip(canvas);
            drawn.draw(strip);
            lines.addAll(drawn.lines);
        });
        return lines;
    }

    private static boolean isTooLong(Strip strip, Glyphs glyphs) {
        return strip.transitions().stream()
                .flatMap(transition -> Stream.of(transition.from(), transition.to(), transition.should()))
                .anyMatch(state -> Columns.of(glyphs.clean(state)) > LONGEST);
    }

    private void draw(Strip strip) {
        List<Transition> all = strip.transitions();
        if (!strip.name().isEmpty()) {
            put(shown(strip.name()) + ":", 0, false);
        }
        if (!all.getFirst().isQuestion()) {
            put(shown(all.getFirst().from()), 0, false);
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
        boolean isWrongState = !transition.should().isEmpty();
        String to = (isWrongState ? glyphs.wrong() + " " : "") + shown(transition.to());
        if (!transition.isQuestion()) {
            String times = transition.times() == 1 ? "" : glyphs.clean(" \u00d7" + transition.times());
            String label = transition.label().isEmpty() ? glyphs.ellipsis() : shown(transition.label());
            String wrong = transition.isWrong() && !isWrongState ? " " + glyphs.wrong() : "";
            put(glyphs.arrow(label + times + wrong), 1 + Columns.of(to), transition.isWrong());
        }
        put(to, 0, isWrongState);
        if (isWrongState) {
            put("(should be " + shown(transition.should()) + ")", 0, true);
        }
    }

    private String shown(String text) {
        return Columns.middle(glyphs.clean(text), LONGEST, glyphs);
    }

    /** Appends text. Starts a new line if the text and the given number of columns after it do not fit. */
    private void put(String text, int following, boolean isWrong) {
        int width = Columns.of(text);
        if (used > 0 && used + 1 + width + following > canvas.width()) {
            lines.add(line.toString());
            line.setLength(0);
            line.append(INDENT);
            used = INDENT.length();
        } else if (used > 0) {
            line.append(' ');
            used++;
        }
        line.append(isWrong ? canvas.style().bad(text) : text);
        used += width;
    }
}
