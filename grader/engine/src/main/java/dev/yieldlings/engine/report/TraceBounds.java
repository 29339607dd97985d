package dev.yieldlings.engine.report;

import dev.yieldlings.trace.data.Entry;
import dev.yieldlings.trace.data.Lines;
import dev.yieldlings.trace.data.Moment;
import dev.yieldlings.trace.data.Requirement;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Step.Call;
import dev.yieldlings.trace.data.Step.Mark;
import dev.yieldlings.trace.data.Suspension.Local;
import dev.yieldlings.trace.data.Trace;
import dev.yieldlings.trace.data.Trace.Figure;
import dev.yieldlings.trace.data.TracedObject;
import java.util.ArrayList;
import java.util.List;

/**
 * Limits the size of a trace. A worker runs untrusted code, so its trace may have any size. A trace from a sound worker
 * is far below the limits and stays as it is.
 */
public final class TraceBounds {
    private static final int MOST_ENTRIES = 400;
    private static final int MOST_OBJECTS = 200;
    private static final int MOST_OF_A_STEP = 200;
    private static final int MOST_FIGURES = 10;
    private static final int MOST_BARS = 40;

    private TraceBounds() {}

    /** Returns the trace without what exceeds the limits. */
    public static Trace bounded(Trace trace) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : trace.entries().subList(0, most(trace.entries(), MOST_ENTRIES))) {
            entries.add(
                    switch (entry) {
                        case Step step -> step(step);
                        case Entry.Elided elided -> elided;
                    });
        }
        int left = trace.entries().size() - entries.size();
        if (left > 0) {
            entries.add(new Entry.Elided(left, Mark.NOT_REACHED));
        }
        return new Trace(
                trace.objects().subList(0, most(trace.objects(), MOST_OBJECTS)).stream()
                        .map(TraceBounds::object)
                        .toList(),
                entries,
                trace.figures().subList(0, most(trace.figures(), MOST_FIGURES)).stream()
                        .map(TraceBounds::figure)
                        .toList());
    }

    private static Figure figure(Figure figure) {
        return new Figure(
                TextBounds.bounded(figure.title()),
                TextBounds.bounded(figure.labels()),
                TextBounds.bounded(figure.values()),
                figure.scale(),
                figure.bars().subList(0, most(figure.bars(), MOST_BARS)).stream()
                        .map(bar -> new Figure.Bar(TextBounds.bounded(bar.label()), bar.value()))
                        .toList(),
                TextBounds.bounded(figure.sentence()));
    }

    private static TracedObject object(TracedObject object) {
        return new TracedObject(
                object.id(),
                TextBounds.bounded(object.name()),
                TextBounds.bounded(object.type()),
                TextBounds.bounded(object.making()));
    }

    private static Step step(Step step) {
        return new Step(
                step.kind(),
                step.object(),
                call(step.call()),
                step.times(),
                step.earlier().subList(0, most(step.earlier(), MOST_OF_A_STEP)).stream()
                        .map(TextBounds::bounded)
                        .toList(),
                TextBounds.bounded(step.expected()),
                TextBounds.bounded(step.outcome()),
                step.requirements().subList(0, most(step.requirements(), MOST_OF_A_STEP)).stream()
                        .map(TraceBounds::requirement)
                        .toList(),
                step.mark(),
                moment(step.before()),
                moment(step.after()),
                lines(step.printed()),
                lines(step.events()),
                step.steps());
    }

    private static Call call(Call call) {
        return new Call(TextBounds.bounded(call.text()), TextBounds.bounded(call.method()), texts(call.arguments()));
    }

    private static Moment moment(Moment moment) {
        return new Moment(
                TextBounds.bounded(moment.state()),
                moment.suspension().map(TextBounds::bounded),
                moment.frame()
                        .map(frame -> new Moment.Frame(
                                texts(frame.instructions()),
                                frame.next(),
                                texts(frame.stack()),
                                frame.locals().subList(0, most(frame.locals(), MOST_OF_A_STEP)).stream()
                                        .map(local -> new Local(
                                                TextBounds.bounded(local.name()), TextBounds.bounded(local.value())))
                                        .toList(),
                                texts(frame.handlers()))));
    }

    private static Lines lines(Lines lines) {
        int kept = most(lines.kept(), MOST_OF_A_STEP);
        return new Lines(texts(lines.kept()), lines.dropped() + lines.kept().size() - kept);
    }

    private static Requirement requirement(Requirement requirement) {
        return switch (requirement) {
            case Requirement.LeavesState(String expected, String actual) ->
                new Requirement.LeavesState(TextBounds.bounded(expected), TextBounds.bounded(actual));
            case Requirement.Prints(List<String> expected, List<String> actual) ->
                new Requirement.Prints(texts(expected), texts(actual));
            case Requirement.Logs(String log, List<String> expected, List<String> actual) ->
                new Requirement.Logs(TextBounds.bounded(log), texts(expected), texts(actual));
            case Requirement.Happens(List<String> expected, List<String> actual) ->
                new Requirement.Happens(texts(expected), texts(actual));
            case Requirement.Pulls(String source, int least, int most, int actual) ->
                new Requirement.Pulls(TextBounds.bounded(source), least, most, actual);
            case Requirement.TakesSteps steps -> steps;
        };
    }

    private static List<String> texts(List<String> texts) {
        return texts.subList(0, most(texts, MOST_OF_A_STEP)).stream()
                .map(TextBounds::bounded)
                .toList();
    }

    private static int most(List<?> all, int most) {
        return Math.min(all.size(), most);
    }
}
