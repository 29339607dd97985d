package dev.yieldlings.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.trace.recording.Divergence;
import dev.yieldlings.trace.recording.Printout;
import dev.yieldlings.trace.recording.Recorder;
import dev.yieldlings.worker.message.TraceStep;
import dev.yieldlings.worker.message.TraceStep.Mark;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each judge of a reaction: what it lets pass, and what it says to the learner where it doesn't. */
class ReactionTest {
    @SuppressWarnings("StaticAssignmentOfThrowable") // the very one that is thrown is asked for
    private static final IllegalStateException THE_ONE = new IllegalStateException("the one");

    private static final List<Integer> THE_LIST = new ArrayList<>(List.of(1));

    private Recorder recorder = Recorder.begin(Printout.NONE);

    /** How a suite judges a reaction. */
    interface Judge extends Function<Reaction<CallScript>, CallScript> {}

    @BeforeEach
    void begin() {
        recorder = Recorder.begin(Printout.NONE);
    }

    static Stream<Arguments> agreements() {
        return Stream.of(
                Arguments.of(returns(5), judge(r -> r.yields(5)), "5"),
                Arguments.of(returns(5L), judge(r -> r.answers(5L)), "5"),
                Arguments.of(returns(null), judge(r -> r.answers(null)), "null"),
                Arguments.of(returns("a\nb"), judge(r -> r.answers("a\nb")), "\"a\\nb\""),
                Arguments.of(returns(new int[] {1, 2}), judge(r -> r.answers(new int[] {1, 2})), "[1, 2]"),
                Arguments.of(
                        returns(4), judge(r -> r.answers("an even number", ReactionTest::isEven)), "an even number"),
                Arguments.of(returns(THE_LIST), judge(r -> r.answersItself("that list", THE_LIST)), "that list"),
                Arguments.of(returns(null), judge(Reaction::completes), "no exception"),
                Arguments.of(returns("anything"), judge(Reaction::holds), "holds"),
                Arguments.of(throwing(new NoSuchElementException()), judge(Reaction::stops), "NoSuchElementException"),
                Arguments.of(throwing(new StopIteration(3)), judge(Reaction::stops), "NoSuchElementException"),
                Arguments.of(throwing(new StopIteration(3)), judge(r -> r.stopsWith(3)), "StopIteration with 3"),
                Arguments.of(throwing(THE_ONE), judge(r -> r.raises(RuntimeException.class)), "RuntimeException"),
                Arguments.of(throwing(THE_ONE), judge(r -> r.raises(THE_ONE)), "that same IllegalStateException"));
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void passes(Callable<?> call, Judge judge, String shown) {
        CallScript script = judge.apply(Script.calls().call("it()", call));

        assertThat(script).isNotNull();
        assertThat(recorder.steps())
                .containsExactly(
                        new TraceStep("it()", shown, shown, "", "", List.of(), List.of(), 0, Mark.AS_EXPECTED));
    }

    static Stream<Arguments> divergences() {
        return Stream.of(
                Arguments.of(returns(4), judge(r -> r.yields(5)), "5", "4"),
                Arguments.of(returns(null), judge(r -> r.yields(5)), "5", "null"),
                Arguments.of(returns(5), judge(r -> r.yields(null)), "null", "5"),
                Arguments.of(returns(5), judge(r -> r.yields(5L)), "5", "5 (an Integer, not a Long)"),
                Arguments.of(returns("5"), judge(r -> r.yields(5)), "5", "\"5\""),
                Arguments.of(throwing(THE_ONE), judge(r -> r.answers(5)), "5", "IllegalStateException: the one"),
                Arguments.of(
                        returns(3),
                        judge(r -> r.answers("an even number", ReactionTest::isEven)),
                        "an even number",
                        "3"),
                Arguments.of(
                        returns("x"),
                        judge(r -> r.answers("an even number", ReactionTest::isEven)),
                        "an even number",
                        "\"x\""),
                Arguments.of(
                        throwing(THE_ONE),
                        judge(r -> r.answers("an even number", ReactionTest::isEven)),
                        "an even number",
                        "IllegalStateException: the one"),
                Arguments.of(
                        returns(new ArrayList<>(THE_LIST)),
                        judge(r -> r.answersItself("that list", THE_LIST)),
                        "that list",
                        "[1]"),
                Arguments.of(
                        throwing(THE_ONE),
                        judge(Reaction::completes),
                        "no exception",
                        "IllegalStateException: the one"),
                Arguments.of(throwing(THE_ONE), judge(Reaction::holds), "holds", "IllegalStateException: the one"),
                Arguments.of(returns(5), judge(Reaction::stops), "NoSuchElementException", "5"),
                Arguments.of(
                        throwing(THE_ONE),
                        judge(Reaction::stops),
                        "NoSuchElementException",
                        "IllegalStateException: the one"),
                Arguments.of(
                        throwing(new StopIteration(4)),
                        judge(r -> r.stopsWith(3)),
                        "StopIteration with 3",
                        "StopIteration with 4"),
                Arguments.of(
                        throwing(new StopIteration(3L)),
                        judge(r -> r.stopsWith(3)),
                        "StopIteration with 3",
                        "StopIteration with 3 (a Long, not an Integer)"),
                Arguments.of(
                        throwing(new NoSuchElementException("end")),
                        judge(r -> r.stopsWith(3)),
                        "StopIteration with 3",
                        "NoSuchElementException: end"),
                Arguments.of(returns(5), judge(r -> r.raises(Error.class)), "Error", "5"),
                Arguments.of(
                        throwing(THE_ONE),
                        judge(r -> r.raises(Error.class)),
                        "Error",
                        "IllegalStateException: the one"),
                Arguments.of(
                        throwing(new IllegalStateException("the one")),
                        judge(r -> r.raises(THE_ONE)),
                        "that same IllegalStateException",
                        "IllegalStateException: the one"));
    }

    @ParameterizedTest
    @MethodSource("divergences")
    void diverges(Callable<?> call, Judge judge, String expected, String actual) {
        CallScript script = judge.apply(Script.calls().call("it()", call));

        assertThat(script).isNotNull();
        assertThat(recorder.divergence().orElseThrow())
                .hasMessageStartingWith("it() ")
                .hasMessageContaining(actual)
                .hasMessageContaining(expected.equals("no exception") ? "" : expected);
        assertThat(recorder.steps())
                .containsExactly(
                        new TraceStep("it()", expected, actual, "", "", List.of(), List.of(), 0, Mark.DIVERGED));
    }

    @Test
    void handsOutAnObjectOfTheType() {
        Iterator<?> iterator =
                Script.calls().call("iterator()", () -> List.of(1).iterator()).object(Iterator.class);

        assertThat(iterator.hasNext()).isTrue();
        assertThatThrownBy(() -> Script.calls().call("iterator()", () -> null).object(Iterator.class))
                .isInstanceOf(Divergence.class)
                .hasMessage("iterator() gave null, but an Iterator was expected.");
        begin();
        assertThatThrownBy(() -> Script.calls().call("iterator()", () -> 5).object(Iterator.class))
                .isInstanceOf(Divergence.class);
    }

    @Test
    void letsABrokenRuleSpeakForItself() {
        CallScript script =
                Script.calls().call("rule: it is 4", breaking("5 should be 4")).holds();

        assertThat(script).isNotNull();
        assertThat(recorder.divergence().orElseThrow()).hasMessage("rule: it is 4: here 5 should be 4.");
    }

    @Test
    void saysWhyUnderTheStepThatWentWrong() {
        CallScript script =
                Script.calls().because("It counts.").call("one()", () -> 1).yields(1);

        script.call("two()", () -> 3)
                .yields(2)
                .because("Once more.")
                .call("three()", () -> 3)
                .yields(2);

        assertThat(recorder.divergence().orElseThrow()).hasMessage("two() gave 3, but 2 was expected. It counts.");
    }

    @Test
    void aDivergenceHasNoStackTrace() {
        assertThat(new Divergence("why", "", "")).hasMessage("why");
        assertThat(new Divergence("why", "", "").getStackTrace()).isEmpty();
    }

    @Test
    void anIteratorsEndMayBeAnyNoSuchElementButAGeneratorsMustBeItsOwn() {
        Iterator<Integer> iterator = List.<Integer>of().iterator();
        assertThatCode(() -> Script.of(iterator).hasNext().answers(false).next().stops())
                .doesNotThrowAnyException();

        Generator<Integer, Void, Void> generator = Generator.of(y -> iterator.next());
        Script.of(generator).next().stops();

        assertThat(recorder.divergence().orElseThrow())
                .hasMessageStartingWith("next() threw NoSuchElementException")
                .hasMessageEndingWith("but StopIteration was expected.");
    }

    private static boolean isEven(@Nullable Object value) {
        return Objects.requireNonNull((Integer) value) % 2 == 0;
    }

    private static Callable<?> returns(@Nullable Object value) {
        return () -> value;
    }

    private static Callable<?> breaking(String rule) {
        return () -> {
            throw new AssertionError(rule);
        };
    }

    private static Callable<?> throwing(Exception thrown) {
        return () -> {
            throw thrown;
        };
    }

    private static Judge judge(Judge judge) {
        return judge;
    }
}
