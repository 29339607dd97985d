package dev.yieldlings.cli.trace;

import dev.yieldlings.engine.render.FrameText;
import dev.yieldlings.engine.render.Prose;
import dev.yieldlings.engine.render.StepText;
import dev.yieldlings.trace.data.Lines;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Step.Mark;
import dev.yieldlings.trace.data.Suspension;
import dev.yieldlings.trace.data.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A trace in sentences for screen readers. Each step says its position, what was expected and what happened. */
public final class TraceSentences {
    private final int steps;
    private final List<Prose> sentences = new ArrayList<>();

    private TraceSentences(int steps) {
        this.steps = steps;
    }

    /** Returns one paragraph for each step or group of steps. */
    public static List<Prose> of(Trace trace) {
        VisibleSteps window = VisibleSteps.of(trace);
        TraceSentences told = new TraceSentences(window.steps());
        window.unseen()
                .ifPresent(object -> told.sentences.add(Prose.of("The object was ")
                        .and(TraceView.making(object))
                        .and(".")));
        window.items().forEach(told::add);
        return told.sentences;
    }

    private void add(TraceItem item) {
        switch (item) {
            case TraceItem.Gap gap ->
                sentences.add(Prose.of(places(gap.first(), gap.count())
                        + (gap.count() == 1 ? " was " : " were ")
                        + (gap.mark() == Mark.NOT_REACHED ? "not reached." : "as expected.")));
            case TraceItem.Shown(Step step, int number) -> sentences.add(sentence(step, number));
        }
    }

    private static String places(int first, int count) {
        int last = first + count - 1;
        return count == 1 ? "Step " + first : "Steps " + first + (count == 2 ? " and " : " to ") + last;
    }

    private Prose sentence(Step step, int number) {
        StepText text = StepText.of(step);
        Prose call = Prose.of(places(number, step.times()) + " of " + steps + ". ")
                .andValue(text.call())
                .and(": ");
        return switch (step.mark()) {
            case AS_EXPECTED ->
                call.andValue(text.expected())
                        .and(", as expected.")
                        .and(states(step))
                        .and(notes(step));
            case DIVERGED ->
                call.and("expected ")
                        .andValue(text.expected())
                        .and(", got ")
                        .andValue(text.actual())
                        .and(".")
                        .and(states(step))
                        .and(waits(step))
                        .and(frames(step))
                        .and(notes(step))
                        .and(" This is the first wrong step.")
                        .and(number + step.times() <= steps ? " The steps after it were not reached." : "");
            case NOT_REACHED -> call.and("expected ").andValue(text.expected()).and(", not reached.");
        };
    }

    private static Prose states(Step step) {
        Transition transition = Transition.of(step);
        if (transition.to().isEmpty()) {
            return Prose.NONE;
        }
        Prose states =
                transition.from().equals(transition.to()) || transition.from().isEmpty()
                        ? Prose.of(" State: ").andValue(transition.to())
                        : Prose.of(" State before: ")
                                .andValue(transition.from())
                                .and(", after: ")
                                .andValue(transition.to());
        return transition.should().isEmpty()
                ? states.and(".")
                : states.and(", but should be ").andValue(transition.should()).and(".");
    }

    private static Prose waits(Step step) {
        Optional<Suspension> before = step.before().suspension();
        Optional<Suspension> after = step.after().suspension();
        return before.equals(after)
                ? waits(" The body ", before)
                : waits(" Before it, the body ", before).and(waits(" After it, the body ", after));
    }

    private static Prose waits(String begin, Optional<Suspension> suspension) {
        return suspension
                .map(waiting -> Prose.of(begin).and(SuspensionText.of(waiting)).and("."))
                .orElse(Prose.NONE);
    }

    private static Prose frames(Step step) {
        Prose all = Prose.NONE;
        for (Prose frame : FrameText.sentences(step)) {
            all = all.and(" ").and(frame);
        }
        return all;
    }

    private static Prose notes(Step step) {
        return notes(" Meanwhile: ", step.events()).and(notes(" Printed: ", step.printed()));
    }

    private static Prose notes(String title, Lines lines) {
        Prose all = Prose.NONE;
        for (Prose note : StepNotes.few(lines)) {
            all = all.and(all.isEmpty() ? title : "; ").and(note);
        }
        return all.isEmpty() ? all : all.and(".");
    }
}
