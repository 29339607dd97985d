package dev.yieldlings.cli.prompt;

import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.cli.text.Wrap;
import dev.yieldlings.cli.trace.StepSummary;
import dev.yieldlings.cli.view.DiagnosticText;
import dev.yieldlings.engine.prompt.Evaluated;
import dev.yieldlings.engine.render.Prose;
import dev.yieldlings.trace.data.Place;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Suspension;
import dev.yieldlings.trace.data.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Formats the answers of the prompt. */
final class PromptAnswers {
    private static final int FIRST = 4;
    private static final int LAST = 3;
    private final Canvas canvas;
    private final Glyphs glyphs;
    private final boolean plain;
    private final Function<Place, Optional<String>> source;
    private final List<String> lines = new ArrayList<>();

    private PromptAnswers(Canvas canvas, boolean plain, Function<Place, Optional<String>> source) {
        this.canvas = canvas;
        this.glyphs = canvas.glyphs();
        this.plain = plain;
        this.source = source;
    }

    /**
     * Returns the lines of an answer.
     *
     * @param plain whether to use words instead of symbols
     * @param source returns the text of a source line
     */
    static List<String> lines(
            Evaluated evaluated, Canvas canvas, boolean plain, Function<Place, Optional<String>> source) {
        PromptAnswers answers = new PromptAnswers(canvas, plain, source);
        switch (evaluated) {
            case Evaluated.Ran(String variable, Optional<String> value, Trace trace) ->
                answers.ran(variable, value, trace);
            case Evaluated.Declared declared -> answers.declared(declared);
            case Evaluated.Threw threw -> answers.threw(threw);
            case Evaluated.Rejected rejected -> {
                DiagnosticText text = new DiagnosticText(canvas);
                rejected.errors().stream().limit(3).forEach(error -> answers.lines.addAll(text.lines(error)));
            }
            case Evaluated.Stopped(Trace trace) -> {
                answers.steps(trace);
                answers.add(Prose.of("Stopped."));
            }
            case Evaluated.Died() -> {}
        }
        return answers.lines;
    }

    /** Returns the state and the local variables of an object, and of those that it delegates to. */
    static List<String> frame(
            String name, Trace trace, Canvas canvas, boolean plain, Function<Place, Optional<String>> source) {
        PromptAnswers answers = new PromptAnswers(canvas, plain, source);
        boolean isFirst = true;
        for (Step step : trace.steps()) {
            String type = trace.object(step).map(object -> object.type()).orElse("Object");
            answers.add(Prose.of(isFirst ? "" : "delegates to ")
                    .andValue(isFirst ? name : type)
                    .and(isFirst ? ": " : "")
                    .andValue(isFirst ? type : "")
                    .and(step.after().state().isEmpty() ? "" : ", ")
                    .andValue(step.after().state()));
            step.after().suspension().ifPresent(answers::inside);
            isFirst = false;
        }
        return answers.lines;
    }

    private void inside(Suspension suspension) {
        if (suspension.place().line() > 0) {
            indented(Prose.of("waits at ").andPlace(suspension.place()));
            quote(suspension.place());
        }
        suspension.locals().forEach(local -> indented(Prose.value(local.name() + " = " + local.value())));
    }

    private void ran(String variable, Optional<String> value, Trace trace) {
        boolean isOneCall = trace.entries().size() == 1 && variable.isEmpty() && value.isPresent();
        if (!isOneCall) {
            steps(trace);
        }
        if (!variable.isEmpty()) {
            value.ifPresent(text -> add(Prose.value(variable + " = " + text)));
        } else {
            value.ifPresent(
                    text -> add(Prose.of(plain ? "" : glyphs.arrow() + " ").andValue(text)));
        }
        if (isOneCall) {
            states(trace.steps().getFirst());
        }
    }

    private void declared(Evaluated.Declared declared) {
        if (!declared.missing().isEmpty()) {
            add(Prose.value(declared.name())
                    .and(" can be used once this is declared too: ")
                    .andValue(String.join(", ", declared.missing())));
        } else if (!declared.kind().isEmpty()) {
            add(Prose.of(declared.kind() + " ").andValue(declared.name()));
        }
    }

    private void threw(Evaluated.Threw threw) {
        List<Step> steps = threw.trace().steps();
        if (steps.size() > 1) {
            steps(threw.trace());
        }
        Optional<Prose> ending = steps.isEmpty()
                ? Optional.empty()
                : Optional.of(StepSummary.outcome(steps.getLast().outcome()));
        Prose said = threw.message().isEmpty()
                ? Prose.value(threw.type())
                : Prose.value(threw.type()).and(": ").andValue(threw.message());
        Style style = canvas.style();
        wrapped(ending.orElse(said)).forEach(line -> lines.add(style.bad(line)));
        if (steps.size() == 1) {
            states(steps.getFirst());
        }
        threw.places().stream().limit(3).forEach(place -> {
            indented(Prose.of("at ").andPlace(place));
            quote(place);
        });
    }

    /** Adds the calls, of many only the first and the last ones, and the state after the last call. */
    private void steps(Trace trace) {
        List<Step> steps = trace.steps();
        boolean areMany = steps.size() > FIRST + LAST + 1;
        for (int i = 0; i < steps.size(); i++) {
            if (areMany && i == FIRST) {
                int left = steps.size() - FIRST - LAST;
                add(Prose.of(glyphs.ellipsis() + " " + left + " more calls"));
                i += left;
            }
            add(plain ? StepSummary.callInWords(steps.get(i)) : StepSummary.call(steps.get(i), glyphs));
        }
        if (!steps.isEmpty()) {
            states(steps.getLast());
        }
    }

    private void states(Step step) {
        Prose states = plain ? StepSummary.statesInWords(step) : StepSummary.states(step, glyphs);
        if (!states.isEmpty()) {
            indented(states);
        }
        step.after().suspension().ifPresent(waits -> quote(waits.place()));
    }

    private void quote(Place place) {
        String number = String.format("%5d | ", place.line());
        source.apply(place).map(glyphs::clean).ifPresent(text -> {
            int room = canvas.width() - number.length();
            String shown = text.length() <= room
                    ? text
                    : text.substring(0, Math.max(0, room - glyphs.ellipsis().length())) + glyphs.ellipsis();
            lines.add(canvas.style().faint(number) + shown);
        });
    }

    private void add(Prose text) {
        lines.addAll(wrapped(text));
    }

    private void indented(Prose text) {
        wrapped(text).forEach(line -> lines.add("  " + canvas.style().faint(line)));
    }

    private List<String> wrapped(Prose text) {
        return Wrap.prose(text, glyphs, canvas.width() - 2, canvas.links()::to);
    }
}
