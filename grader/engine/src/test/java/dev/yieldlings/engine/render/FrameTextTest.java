package dev.yieldlings.engine.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.trace.data.Expected;
import dev.yieldlings.trace.data.Lines;
import dev.yieldlings.trace.data.Moment;
import dev.yieldlings.trace.data.Moment.Frame;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Suspension.Local;
import dev.yieldlings.trace.data.TracedObject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A frame is drawn once, with one arrow for its position before the step and one for after. */
class FrameTextTest {
    private static final List<String> CODE = List.of("Const[value=1]", "Yield[]", "Return[]");

    @Test
    void drawsBothMoments() {
        Step step = step(frame(0, List.of(), List.of()), frame(2, List.of("1"), List.of(new Local("n", "7"))));

        assertThat(FrameText.lines(step))
                .containsExactly(
                        "before  after",
                        "-->             0 Const[value=1]",
                        "                1 Yield[]",
                        "        -->     2 Return[]",
                        "handler: h",
                        "stack before: nothing",
                        "stack after: 1",
                        "locals before: nothing",
                        "locals after: n = 7");
        assertThat(FrameText.sentences(step))
                .extracting(Prose::text)
                .containsExactly(
                        "Before it the frame's next instruction is number 0, Const[value=1]; on its stack is nothing, "
                                + "and its locals are nothing.",
                        "After it the frame's next instruction is number 2, Return[]; on its stack is 1, and its "
                                + "locals are n = 7.");
    }

    @Test
    void saysWhatIsTheSameOnce() {
        Moment closed = frame(-1, List.of("1"), List.of());

        assertThat(FrameText.lines(step(closed, closed)))
                .containsExactly(
                        "       0 Const[value=1]",
                        "       1 Yield[]",
                        "       2 Return[]",
                        "handler: h",
                        "stack: 1",
                        "locals: nothing");
        assertThat(FrameText.sentences(step(closed, closed)))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.text())
                        .startsWith("Before and after it the frame has no next instruction; "));
        assertThat(FrameText.lines(step(Moment.UNKNOWN, Moment.UNKNOWN))).isEmpty();
    }

    private static Moment frame(int next, List<String> stack, List<Local> locals) {
        return new Moment("", Optional.empty(), Optional.of(new Frame(CODE, next, stack, locals, List.of("h"))));
    }

    private static Step step(Moment before, Moment after) {
        return new Step(
                Step.Kind.CALL,
                TracedObject.NONE,
                Step.Call.of("evaluate(frame)"),
                1,
                List.of(),
                new Expected.Completes(),
                new Outcome.Completed(),
                List.of(),
                Step.Mark.DIVERGED,
                before,
                after,
                new Lines(List.of(), 0),
                new Lines(List.of(), 0),
                1);
    }
}
