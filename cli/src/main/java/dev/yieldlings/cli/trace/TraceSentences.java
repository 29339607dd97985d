package dev.yieldlings.cli.trace;

import dev.yieldlings.cli.text.Contrast;
import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.worker.message.TraceStep;
import dev.yieldlings.worker.message.TraceStep.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A trace in sentences, to be heard: each step says its place, what was expected, and what came. */
public final class TraceSentences {
    private static final int LONGEST = 240;
    private static final int MOST_NOTES = 8;

    private final Glyphs glyphs;
    private final int steps;
    private final List<String> sentences = new ArrayList<>();

    private TraceSentences(Glyphs glyphs, int steps) {
        this.glyphs = glyphs;
        this.steps = steps;
    }

    /** The sentences, a paragraph for each step or group of steps. */
    public static List<String> of(List<TraceStep> trace, Glyphs glyphs) {
        Window window = Window.of(trace);
        TraceSentences told = new TraceSentences(glyphs, window.steps());
        window.items().forEach(told::add);
        return told.sentences;
    }

    private void add(Item item) {
        switch (item) {
            case Item.Gap gap ->
                sentences.add((gap.count() == 1
                                ? "Step " + gap.first() + " was "
                                : "Steps " + gap.first() + (gap.count() == 2 ? " and " : " to ") + gap.last()
                                        + " were ")
                        + (gap.mark() == Mark.NOT_REACHED ? "not reached." : "as expected."));
            case Item.Step(TraceStep step, int number) -> add(step, number);
        }
    }

    private void add(TraceStep step, int number) {
        String call = "Step " + number + " of " + steps + ". " + glyphs.clean(step.call()) + ": ";
        switch (step.mark()) {
            case AS_EXPECTED ->
                sentences.add(call + cut(step.expected()) + ", as expected." + states(step) + notes(step));
            case DIVERGED -> {
                Contrast values = Contrast.of(step.expected(), step.actual(), LONGEST, glyphs);
                String rest = number < steps ? " The steps after it were not reached." : "";
                sentences.add(call + "expected " + spoken(values.expected()) + ", got " + spoken(values.actual()) + "."
                        + states(step) + notes(step) + " This is the first wrong step." + rest);
            }
            case NOT_REACHED -> sentences.add(call + "expected " + cut(step.expected()) + ", not reached.");
        }
    }

    private String states(TraceStep step) {
        if (step.after().isEmpty()) {
            return "";
        }
        Transition transition = Transition.of(step);
        String should = transition.should().isEmpty() ? "" : ", but should be " + glyphs.clean(transition.should());
        return transition.from().equals(transition.to()) && should.isEmpty() && !transition.isTurn()
                ? " State: " + glyphs.clean(step.after()) + "."
                : " State before: " + glyphs.clean(step.before()) + ", after: " + glyphs.clean(step.after()) + should
                        + ".";
    }

    private String notes(TraceStep step) {
        return notes(" Meanwhile: ", step.events()) + notes(" Printed: ", step.printed());
    }

    private String notes(String title, List<String> all) {
        if (all.isEmpty()) {
            return "";
        }
        List<String> notes =
                new ArrayList<>(all.stream().limit(MOST_NOTES).map(this::cut).toList());
        if (all.size() > MOST_NOTES) {
            notes.add("and " + (all.size() - MOST_NOTES) + " more");
        }
        return title + String.join("; ", notes) + ".";
    }

    private String cut(String text) {
        return spoken(Contrast.of(text, text, LONGEST, glyphs).expected());
    }

    /** How much is missing, in words. */
    private String spoken(String cut) {
        String sign = Pattern.quote(glyphs.ellipsis());
        return cut.replaceFirst("^(\\d+)\\+" + sign, "($1 characters left out) ")
                .replaceFirst(sign + "\\+(\\d+)$", " ($1 characters left out)");
    }
}
