package dev.yieldlings.engine.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.trace.data.Expected;
import dev.yieldlings.trace.data.Fact;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Step.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A sentence says why a check failed, and names the call and its object. */
class HeadlineTest {
    @Test
    void aValueIsNamedWithItsCall() {
        assertThat(next().expected(1).came(0).headline()).isEqualTo("next() gave 0, but 1 was expected.");
    }

    @Test
    void anObjectWithoutANameIsNamedByWhatMadeIt() {
        assertThat(Recorded.call(Kind.CALL, "size()")
                        .on("", "Object", "new Range(0, 10, 3)")
                        .expected(4)
                        .came(3)
                        .headline())
                .isEqualTo("new Range(0, 10, 3).size() gave 3, but 4 was expected.");
    }

    @Test
    void ofSeveralObjectsItIsSaidWhich() {
        assertThat(next().on("", "Iterator", "myRange(0, 3)")
                        .on("", "Iterator", "myRange(5, 9)")
                        .expected(1)
                        .came(0)
                        .headline())
                .isEqualTo("next() of myRange(0, 3) gave 0, but 1 was expected.");
        assertThat(Recorded.call(Kind.NEXT, "first.next()")
                        .on("first", "Iterator", "myRange(0, 3)")
                        .on("second", "Iterator", "myRange(0, 3)")
                        .expected(1)
                        .came(0)
                        .headline())
                .isEqualTo("first.next() gave 0, but 1 was expected.");
    }

    @Test
    void aQuestionIsAnswered() {
        assertThat(Recorded.call(Kind.QUESTION, "is the channel open?")
                        .expected(new Expected.Value("false", "Boolean"))
                        .came(new Outcome.Value("true", "Boolean"))
                        .headline())
                .isEqualTo("Is the channel open? The answer was true; false was expected.");
        assertThat(Recorded.call(Kind.QUESTION, "how often the bucket was opened")
                        .expected(1)
                        .came(2)
                        .headline())
                .isEqualTo("How often the bucket was opened: this gave 2, but 1 was expected.");
    }

    @Test
    void valuesThatReadTheSameAreToldApart() {
        assertThat(next().expected(new Expected.Value("1", "Long")).came(1).headline())
                .isEqualTo("next() gave 1, an Integer; a Long was expected.");
        assertThat(next().expected(new Expected.Value("\"a  b\"", "String"))
                        .came(new Outcome.Value("\"a b\"", "String"))
                        .headline())
                .isEqualTo("next() gave \"a b\", but \"a\\s\\sb\" was expected.");
        assertThat(next().expected(new Expected.Value("x", "Mine"))
                        .came(new Outcome.Value("x", "Mine"))
                        .headline())
                .isEqualTo("next() gave x, which looks like the expected value but is not equal to it.");
    }

    @Test
    void anExceptionSpeaksWithTypeMessageAndPlace() {
        assertThat(next().expected(1)
                        .came(new Outcome.Raised(Recorded.thrown("IllegalStateException", "no more")))
                        .headline())
                .isEqualTo("next() threw IllegalStateException: no more (at Mine.java:9), but 1 was expected.");
        assertThat(next().came(new Outcome.Raised(Recorded.thrown("Error", ""))).headline())
                .isEqualTo("next() threw Error (at Mine.java:9), but no exception was expected.");
        assertThat(Recorded.call(Kind.RAISE, "raise(Mine)")
                        .expected(new Expected.Raises("Mine", true))
                        .came(new Outcome.Raised(Recorded.thrown("Mine", "")))
                        .headline())
                .isEqualTo("raise(Mine) threw another Mine (at Mine.java:9); the very exception that was raised was "
                        + "expected.");
    }

    @Test
    void whatShouldHaveBeenThrownIsSaid() {
        assertThat(Recorded.call(Kind.CLOSE, "close()")
                        .expected(new Expected.Raises("IgnoredExitException", false))
                        .headline())
                .isEqualTo("close() returned, but an IgnoredExitException was expected.");
        assertThat(next().expected(new Expected.Stops("StopIteration", Optional.of("5")))
                        .came(3)
                        .headline())
                .isEqualTo("next() gave 3, but StopIteration with 5 was expected.");
        assertThat(next().expected(new Expected.Stops("StopIteration", Optional.of("5")))
                        .came(new Outcome.Stopped(Recorded.kits("StopIteration"), Optional.of("3")))
                        .headline())
                .isEqualTo("next() threw StopIteration with 3, but 5 was expected with it.");
    }

    @Test
    void whatTheSequenceDidIsSaid() {
        Recorded wrong = Recorded.call(Kind.NEXT, "first.next()")
                .on("first", "Iterator", "myRange(0, 3)")
                .on("second", "Iterator", "myRange(0, 3)")
                .expected(1)
                .came(3);
        assertThat(wrong.headline(new Fact.HasNextMoved(2, List.of("1", "2"))))
                .isEqualTo("first.hasNext() moved the sequence on: it was called twice, and 1 and 2 were lost.");
        assertThat(wrong.headline(new Fact.Skipped(List.of("1"))))
                .isEqualTo("first.next() gave 3 before its turn: 1 was left out.");
        assertThat(wrong.headline(new Fact.Repeated())).isEqualTo("first.next() gave 3 again; 1 was expected.");
        assertThat(wrong.headline(new Fact.SharedPlace(2)))
                .isEqualTo("first.next() gave 3, which second was to give: the two share one place in the sequence.");
        assertThat(wrong.headline(new Fact.WentOn()))
                .isEqualTo("The sequence went on past its end: first.next() gave 3.");
        assertThat(wrong.headline(new Fact.EndedEarly(Optional.of("1"))))
                .isEqualTo("The sequence ended too early, at first.next(): 1 was still to come.");
    }

    @Test
    void whatEndsWithoutAStepIsASentenceToo() {
        assertThat(next().headline(new Fact.RuleBroken("state() should be CLOSED, but is SUSPENDED")))
                .isEqualTo("state() should be CLOSED, but is SUSPENDED.");
        assertThat(next().headline(new Fact.UsedUp(Outcome.Limit.STEPS, 5_000_000)))
                .isEqualTo(
                        "In next(), your code took more than 5,000,000 steps (loop turns and calls), which is all that a"
                                + " check may take.");
        assertThat(next().headline(new Fact.Threw(Recorded.thrown("Error", "why"))))
                .isEqualTo("Your code threw Error: why (at Mine.java:9).");
        assertThat(next().headline(new Fact.Unfinished())).isEqualTo("The check did not finish.");
    }

    private static Recorded next() {
        return Recorded.call(Kind.NEXT, "next()");
    }
}
