package dev.yieldlings.cli.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.engine.render.Prose;
import dev.yieldlings.trace.data.Entry;
import dev.yieldlings.trace.data.Expected;
import dev.yieldlings.trace.data.Lines;
import dev.yieldlings.trace.data.Moment;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Place;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Step.Call;
import dev.yieldlings.trace.data.Step.Kind;
import dev.yieldlings.trace.data.Step.Mark;
import dev.yieldlings.trace.data.Suspension;
import dev.yieldlings.trace.data.Suspension.Local;
import dev.yieldlings.trace.data.Trace;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The view of a trace. */
class TraceViewTest {
    private static final Canvas SHEET = new Canvas(Style.PLAIN, Glyphs.UNICODE, 74);

    @Test
    void addsUpStepsThatTheWorkerDidNotKeep() {
        Traced traced = new Traced();
        int it = traced.make("", "new FibIter()");
        traced.elided(1000, Mark.AS_EXPECTED);
        for (int i = 0; i < 20; i++) {
            traced.next(it, "1", "", "");
        }
        traced.wrong(it, Kind.NEXT, "next()", "1", "2", "", "");
        traced.elided(7, Mark.NOT_REACHED);
        assertThat(TraceView.lines(traced.trace(), SHEET))
                .startsWith(
                        "  call           expected     got",
                        "\u2713 new FibIter()  a Generator",
                        "  \u2026 1015 more steps as expected")
                .endsWith("\u2717 next()         1            2", "  \u2026 7 more not reached");
        assertThat(sentences(traced.trace()))
                .contains("Steps 2 to 1016 were as expected.", "Steps 1023 to 1029 were not reached.")
                .contains(
                        "Step 1022 of 1029. next(): expected 1, got 2. This is the first wrong step. The steps after it"
                                + " were not reached.");
    }

    @Test
    void theStepThatMadeTheObjectIsShownHoweverFarAway() {
        Traced traced = new Traced();
        int back = traced.make("back", "new Range(100_000, 0, -" + "1".repeat(60) + ")");
        for (int i = 0; i < 60; i++) {
            traced.make("other" + i, "new Range(0)");
        }
        traced.wrong(back, Kind.LOOP, "for (var x : back)", "[1]", "[2]", "", "");
        assertThat(String.join(
                        "",
                        TraceView.lines(traced.trace(), SHEET).stream()
                                .map(String::strip)
                                .toList()))
                .contains("back = new Range(100_000, 0, -" + "1".repeat(60) + ")");
    }

    @Test
    void anObjectWhoseMakingWasNotRecordedIsNamedAllTheSame() {
        Traced traced = new Traced();
        int back = traced.make("back", "new Range(10, 0, -3)");
        traced.wrong(back, Kind.LOOP, "for (var x : back)", "[1]", "[2]", "", "");
        Trace trace = new Trace(
                traced.trace().objects(),
                List.of(
                        new Entry.Elided(1000, Mark.AS_EXPECTED),
                        traced.trace().entries().getLast()));
        assertThat(TraceView.lines(trace, SHEET)).startsWith("made by back = new Range(10, 0, -3)");
        assertThat(sentences(trace)).startsWith("The object was made by back = new Range(10, 0, -3).");
    }

    @Test
    void aRunIsOneStepWithACount() {
        Traced traced = new Traced();
        int it = traced.make("", "new FibIter()");
        traced.add(run(it));
        traced.wrong(it, Kind.NEXT, "next()", "1", "2", "", "");
        assertThat(TraceView.lines(traced.trace(), SHEET))
                .anySatisfy(line ->
                        assertThat(line).startsWith("\u2713 next() \u00d792").endsWith("0, 1, \u2026, 89"));
        assertThat(sentences(traced.trace()))
                .contains("Steps 2 to 93 of 94. next() \u00d792: 0, 1, \u2026, 89, as expected.");
    }

    @Test
    void whereTheBodyWaitsIsToldOfTheStepThatWentWrong() {
        Traced traced = new Traced();
        int it = traced.make("", "myRange(0, 5)");
        traced.add(waiting(it));
        assertThat(TraceView.lines(traced.trace(), SHEET))
                .contains(
                        "    before: waits at MyRange.java:9, i = 3, end = 5",
                        "    after: waits at MyRange.java:9, i = 4, end = 5");
        assertThat(sentences(traced.trace()).getLast())
                .contains(" Before it, the body waits at MyRange.java:9, i = 3, end = 5."
                        + " After it, the body waits at MyRange.java:9, i = 4, end = 5.");
    }

    @Test
    void nothingInAValueIsReflowedOrCut() {
        Traced traced = new Traced();
        int it = traced.make("", "words()");
        String value = "\"one  two   three" + " and  more".repeat(18) + "\"";
        traced.next(it, value, "", "");
        traced.wrong(it, Kind.NEXT, "next()", value, value + "!", "", "");
        for (int width : new int[] {34, 54, 74}) {
            String all = String.join("", TraceView.lines(traced.trace(), SHEET.withWidth(width)));
            assertThat(all.replace(" ", "")).contains(value.replace(" ", "")).doesNotContain("\u2026");
        }
        assertThat(TraceView.lines(traced.trace(), SHEET.withWidth(400)))
                .anySatisfy(line -> assertThat(line).contains(value));
    }

    private static List<String> sentences(Trace trace) {
        return TraceSentences.of(trace).stream().map(Prose::text).toList();
    }

    private static Step run(int object) {
        return step(
                object,
                92,
                List.of(new Outcome.Value("0", "Integer"), new Outcome.Value("1", "Integer")),
                "89",
                Mark.AS_EXPECTED,
                Moment.UNKNOWN,
                Moment.UNKNOWN);
    }

    private static Step waiting(int object) {
        return step(object, 1, List.of(), "3", Mark.DIVERGED, at("3"), at("4"));
    }

    private static Moment at(String i) {
        return new Moment(
                "SUSPENDED",
                Optional.of(new Suspension(
                        new Place("MyRange.java", 9), List.of(new Local("i", i), new Local("end", "5")))));
    }

    private static Step step(
            int object, int times, List<Outcome> earlier, String value, Mark mark, Moment before, Moment after) {
        return new Step(
                Kind.NEXT,
                object,
                new Call("next()", "next", List.of()),
                times,
                earlier,
                new Expected.Value(value, "Integer"),
                new Outcome.Value(mark == Mark.DIVERGED ? "7" : value, "Integer"),
                List.of(),
                mark,
                before,
                after,
                Lines.NONE,
                Lines.NONE,
                1);
    }
}
