package dev.yieldlings.engine.format.html;

import dev.yieldlings.engine.render.StepText;
import dev.yieldlings.trace.data.Entry;
import dev.yieldlings.trace.data.Lines;
import dev.yieldlings.trace.data.Moment;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Step.Mark;
import dev.yieldlings.trace.data.Suspension;
import dev.yieldlings.trace.data.Trace;
import dev.yieldlings.trace.data.TracedObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Draws a check's trace as a UML sequence diagram. The check and each object have a lifeline, calls and outcomes are
 * arrows, and an object's state is a bar along its lifeline, with output and events beside it. In a diverging step the
 * actual outcome is red, the expected one is a dashed arrow below it, and a note says where the generator's body is
 * suspended.
 */
final class SequenceDiagram {
    private static final int CALLER = 40;
    private static final int FIRST = 400;
    private static final int APART = 330;
    private static final int NOTES = 330;
    private static final int HEAD = 46;
    private static final int MOST_NOTES = 6;

    /** The states with a colour of their own. All other names, which learners may choose, share one colour. */
    private static final Set<String> STATES = Set.of("CREATED", "RUNNING", "SUSPENDED", "CLOSED");

    private final Svg svg = new Svg();
    private final Trace trace;
    private final Map<Integer, Lane> lanes = new LinkedHashMap<>();
    private int y = HEAD + 10;

    /**
     * An object's lifeline: its x coordinate, the y coordinate down to which its bar is drawn, and the state that the
     * bar shows.
     */
    private static final class Lane {
        private final int x;
        private int drawnTo;
        private String state = "";

        Lane(int x, int top) {
            this.x = x;
            this.drawnTo = top;
        }
    }

    private SequenceDiagram(Trace trace) {
        this.trace = trace;
        for (Step step : trace.steps()) {
            lanes.computeIfAbsent(step.object(), id -> new Lane(FIRST + lanes.size() * APART, y));
        }
    }

    /** Returns the diagram as an SVG element, or an empty string if the trace has no steps. */
    static String of(String label, Trace trace) {
        return trace.steps().isEmpty() ? "" : new SequenceDiagram(trace).draw(label);
    }

    private String draw(String label) {
        trace.entries().forEach(this::entry);
        y += 8;
        lanes.values().forEach(lane -> bar(lane, y));
        svg.text("name", CALLER - 24, HEAD - 16, "the check", 20);
        svg.line("life", CALLER, HEAD - 8, y);
        lanes.forEach((id, lane) -> {
            svg.text("name", lane.x - 24, HEAD - 16, name(id), 34);
            svg.line("life", lane.x, HEAD - 8, y);
        });
        int width = FIRST + (lanes.size() - 1) * APART + NOTES;
        return svg.whole(label, width, y + 6);
    }

    private String name(int id) {
        return trace.objects().stream()
                .filter(object -> object.id() == id)
                .findFirst()
                .map(SequenceDiagram::name)
                .orElse("your code");
    }

    private static String name(TracedObject object) {
        String type = object.type().isEmpty() ? object.making() : object.type();
        return object.name().isEmpty() ? type : type.isEmpty() ? object.name() : object.name() + ": " + type;
    }

    private void entry(Entry entry) {
        switch (entry) {
            case Entry.Elided elided -> {
                svg.text("faint", CALLER + 14, y + 14, StepText.of(elided).call(), 60);
                y += 24;
            }
            case Step step -> step(step, StepText.of(step));
        }
    }

    private void step(Step step, StepText text) {
        Lane lane = lanes.get(step.object());
        if (lane == null) {
            return;
        }
        int room = (int) ((lane.x - CALLER - 24) / Svg.CHARACTER);
        int called = y + 18;
        String look = step.mark() == Mark.NOT_REACHED ? "skipped" : "call";
        svg.text(look + " label", CALLER + 10, called - 5, text.call(), room);
        svg.arrow(look, CALLER, lane.x - 6, called);
        if (step.mark() == Mark.NOT_REACHED) {
            y = called + 10;
            return;
        }
        int answered = called + 24;
        boolean isWrong = step.mark() == Mark.DIVERGED;
        svg.text((isWrong ? "wrong" : "answer") + " label", CALLER + 12, answered - 5, text.actual(), room);
        svg.arrow(isWrong ? "wrong" : "answer", lane.x - 6, CALLER, answered);
        if (isWrong) {
            svg.text("expected label", CALLER + 12, answered + 18, "expected " + text.expected(), room);
            svg.arrow("expected", lane.x - 6, CALLER, answered + 23);
        }
        states(lane, step, called, answered);
        int notesEnd = notes(lane, step, called - 4);
        y = Math.max(answered + (isWrong ? 30 : 8), notesEnd);
    }

    /**
     * Draws the bar: the state before the call down to the call, running during the call, and from then on the state
     * after it.
     */
    private void states(Lane lane, Step step, int called, int answered) {
        String before = step.before().state();
        if (!before.isEmpty()) {
            lane.state = before;
        }
        bar(lane, called);
        String after = step.after().state();
        if (!before.isEmpty() || !after.isEmpty()) {
            lane.state = "RUNNING";
            bar(lane, answered);
        }
        lane.state = after;
    }

    private void bar(Lane lane, int to) {
        if (!lane.state.isEmpty()) {
            svg.box("state " + look(lane.state), lane.x - 5, lane.drawnTo, 10, to - lane.drawnTo);
        }
        lane.drawnTo = to;
    }

    private static String look(String state) {
        return STATES.contains(state) ? state.toLowerCase(Locale.ROOT) : "other";
    }

    /** Draws the notes beside the lifeline and returns the y coordinate of their end. */
    private int notes(Lane lane, Step step, int top) {
        List<String> notes = new ArrayList<>();
        state(step.before(), step.after()).ifPresent(notes::add);
        add(notes, "prints ", step.printed());
        add(notes, "", step.events());
        int at = top;
        for (String note : notes) {
            at += Svg.LINE;
            svg.text("note", lane.x + 14, at, note, 42);
        }
        if (step.mark() == Mark.DIVERGED) {
            Optional<Suspension> waits =
                    step.after().suspension().or(() -> step.before().suspension());
            if (waits.isPresent()) {
                at = waiting(lane, waits.get(), at + 6);
            }
        }
        return at + 6;
    }

    private static Optional<String> state(Moment before, Moment after) {
        if (after.state().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                before.state().isEmpty() || before.state().equals(after.state())
                        ? after.state()
                        : before.state() + " → " + after.state());
    }

    private static void add(List<String> notes, String before, Lines lines) {
        lines.kept().stream().limit(MOST_NOTES).forEach(line -> notes.add(before + line));
        int more = lines.kept().size() - MOST_NOTES + lines.dropped();
        if (more > 0) {
            notes.add("… " + more + " more");
        }
    }

    private int waiting(Lane lane, Suspension suspension, int top) {
        int lines = 1 + Math.min(suspension.locals().size(), MOST_NOTES);
        svg.box("waits", lane.x + 10, top, NOTES - 24, lines * Svg.LINE + 6);
        int at = top + Svg.LINE;
        svg.text("note", lane.x + 16, at, "waits at " + suspension.place(), 40);
        for (Suspension.Local local :
                suspension.locals().stream().limit(MOST_NOTES).toList()) {
            at += Svg.LINE;
            svg.text("note", lane.x + 24, at, local.name() + " = " + local.value(), 38);
        }
        return at + 6;
    }
}
