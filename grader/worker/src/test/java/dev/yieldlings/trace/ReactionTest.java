package dev.yieldlings.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.trace.data.Expected;
import dev.yieldlings.trace.data.Fact;
import dev.yieldlings.trace.data.Failure;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.recording.Divergence;
import dev.yieldlings.trace.recording.ProcessView;
import dev.yieldlings.trace.recording.Recorder;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The methods that judge a reaction: what each accepts, and what it reports otherwise. */
class ReactionTest {
    @SuppressWarnings("StaticAssignmentOfThrowable") // compared by identity
    private static final IllegalStateException THE_ONE = new IllegalStateException("the one");

    private static final List<Integer> THE_LIST = new ArrayList<>(List.of(1));

    private Recorder recorder = Recorder.begin(ProcessView.NONE);

    /** A call of one of a reaction's judging methods. */
    interface Judge extends Function<Reaction<CallScript>, CallScript> {}

    @BeforeEach
    void begin() {
        recorder = Recorder.begin(ProcessView.NONE);
    }

    static Stream<Arguments> agreements() {
        return Stream.of(
                Arguments.of(returns(5), judge(r -> r.yields(5)), "5"),
                Arguments.of(returns(5L), judge(r -> r.answers(5L)), "5"),
                Arguments.of(returns(null), judge(r -> r.answers(null)), "null"),
                Arguments.of(returns("a\nb"), judge(r -> r.answers("a\nb")), "\"a\\nb\""),
                Arguments.of(returns(new int[] {1, 2}), judge(r -> r.answers(new int[] {1, 2})), "[1, 2]"),
                Arguments.of(returns(4), judge(r -> r.answers("an even number", ReactionTest::isEven)), "4"),
                Arguments.of(returns(THE_LIST), judge(r -> r.answersItself("that list", THE_LIST)), "[1]"),
                Arguments.of(returns(null), judge(Reaction::completes), "completed"),
                Arguments.of(returns("anything"), judge(Reaction::holds), "completed"),
                Arguments.of(throwing(new NoSuchElementException()), judge(Reaction::stops), "NoSuchElementException"),
                Arguments.of(throwing(new StopIteration(3)), judge(Reaction::stops), "StopIteration: 3 with 3"),
                Arguments.of(throwing(new StopIteration(3)), judge(r -> r.stopsWith(3)), "StopIteration: 3 with 3"),
                Arguments.of(
                        throwing(THE_ONE),
                        judge(r -> r.raises(RuntimeException.class)),
                        "IllegalStateException: the one"),
                Arguments.of(throwing(THE_ONE), judge(r -> r.raises(THE_ONE)), "IllegalStateException: the one"));
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void passes(Callable<?> call, Judge judge, String shown) {
        CallScript script = judge.apply(Script.calls().call("it()", call));

        assertThat(script).isNotNull();
        assertThat(Shorthand.steps(recorder)).containsExactly("it(): " + shown);
        assertThat(recorder.failure()).isEmpty();
    }

    static Stream<Arguments> divergences() {
        return Stream.of(
                Arguments.of(returns(4), judge(r -> r.yields(5)), "5", "4"),
                Arguments.of(returns(null), judge(r -> r.yields(5)), "5", "null"),
                Arguments.of(returns(5), judge(r -> r.yields(null)), "null", "5"),
                Arguments.of(returns(5), judge(r -> r.yields(5L)), "5", "5"),
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
                        throwing(THE_ONE), judge(Reaction::completes), "completes", "IllegalStateException: the one"),
                Arguments.of(throwing(THE_ONE), judge(Reaction::holds), "holds", "IllegalStateException: the one"),
                Arguments.of(returns(5), judge(Reaction::stops), "stops by NoSuchElementException", "5"),
                Arguments.of(
                        throwing(THE_ONE),
                        judge(Reaction::stops),
                        "stops by NoSuchElementException",
                        "IllegalStateException: the one"),
                Arguments.of(
                        throwing(new StopIteration(4)),
                        judge(r -> r.stopsWith(3)),
                        "stops by StopIteration with 3",
                        "StopIteration: 4 with 4"),
                Arguments.of(
                        throwing(new StopIteration(3L)),
                        judge(r -> r.stopsWith(3)),
                        "stops by StopIteration with 3",
                        "StopIteration: 3 with 3"),
                Arguments.of(
                        throwing(new NoSuchElementException("end")),
                        judge(r -> r.stopsWith(3)),
                        "stops by StopIteration with 3",
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
                        "that IllegalStateException",
                        "IllegalStateException: the one"));
    }

    @ParameterizedTest
    @MethodSource("divergences")
    void diverges(Callable<?> call, Judge judge, String expected, String actual) {
        CallScript script = judge.apply(Script.calls().call("it()", call));

        assertThat(script).isNotNull();
        assertThat(Shorthand.steps(recorder)).containsExactly("it(): " + expected + " <> " + actual);
        assertThat(Shorthand.fact(recorder)).isNotNull();
    }

    @Test
    void tellsValuesApartThatReadTheSame() {
        Script.calls().call("it()", () -> 5).yields(5L);

        Step step = recorder.trace().steps().getFirst();
        assertThat(step.expected()).isEqualTo(new Expected.Value("5", "Long"));
        assertThat(step.outcome()).isEqualTo(new Outcome.Value("5", "Integer"));
    }

    @Test
    void handsOutAnObjectOfTheType() {
        Iterator<?> iterator =
                Script.calls().call("iterator()", () -> List.of(1).iterator()).object(Iterator.class);

        assertThat(iterator.hasNext()).isTrue();
        assertThatThrownBy(() -> Script.calls().call("iterator()", () -> null).object(Iterator.class))
                .isInstanceOf(Divergence.class);
        assertThat(Shorthand.steps(recorder).getLast()).isEqualTo("iterator(): instance of Iterator <> null");
        begin();
        assertThatThrownBy(() -> Script.calls().call("iterator()", () -> 5).object(Iterator.class))
                .isInstanceOf(Divergence.class);
    }

    @Test
    void letsABrokenRuleSpeakForItself() {
        CallScript script =
                Script.calls().call("rule: it is 4", breaking("5 should be 4")).holds();

        assertThat(script).isNotNull();
        assertThat(Shorthand.fact(recorder)).isEqualTo(new Fact.RuleBroken("5 should be 4"));
    }

    @Test
    void saysWhyUnderTheStepThatWentWrong() {
        CallScript script = Script.calls()
                .because("It counts.")
                .ask("Does it?")
                .call("one()", () -> 1)
                .yields(1);

        script.call("two()", () -> 3)
                .yields(2)
                .because("Once more.")
                .call("three()", () -> 3)
                .yields(2);

        assertThat(Shorthand.failure(recorder))
                .isEqualTo(new Failure(new Fact.WrongOutcome(), "It counts.", "Does it?", Optional.empty()));
    }

    @Test
    void aDivergenceHasNoStackTrace() {
        assertThat(new Divergence().getStackTrace()).isEmpty();
    }

    @Test
    void anIteratorsEndMayBeAnyNoSuchElementButAGeneratorsMustBeItsOwn() {
        Iterator<Integer> iterator = List.<Integer>of().iterator();
        assertThatCode(() -> Script.of(iterator).hasNext().answers(false).next().stops())
                .doesNotThrowAnyException();

        Generator<Integer, Void, Void> generator = Generator.of(y -> iterator.next());
        Script.of(generator).next().stops();

        assertThat(Shorthand.steps(recorder).getLast())
                .startsWith("next(): stops by StopIteration <> NoSuchElementException");
    }

    static Stream<Arguments> fitting() {
        String depth = "StackOverflowError";
        return Stream.of(
                Arguments.of(returns(4), judge(r -> r.yields(5)), true),
                Arguments.of(throwing(new NoSuchElementException()), judge(r -> r.yields(5)), true),
                Arguments.of(throwing(THE_ONE), judge(r -> r.yields(5)), false),
                Arguments.of(throwing(THE_ONE), judge(Reaction::completes), false),
                Arguments.of(throwing(THE_ONE), judge(r -> r.raises(ArithmeticException.class)), true),
                Arguments.of(throwing(THE_ONE), judge(Reaction::stops), true),
                Arguments.of(breaking("5 should be 4"), judge(Reaction::holds), true),
                Arguments.of(throwing(THE_ONE), judge(Reaction::holds), false),
                Arguments.of(
                        throwing(new UnsupportedOperationException()),
                        judge(r -> r.raises(ArithmeticException.class)),
                        false),
                Arguments.of(overflowing(depth), judge(Reaction::stops), false));
    }

    @ParameterizedTest
    @MethodSource("fitting")
    void givesAReasonOnlyForWhatItWasWrittenFor(Callable<?> call, Judge judge, boolean fits) {
        CallScript script =
                judge.apply(Script.calls().because("It counts.").ask("Does it?").call("it()", call));

        assertThat(script).isNotNull();

        assertThat(Shorthand.failure(recorder).reason()).isEqualTo(fits ? "It counts." : "");
        assertThat(Shorthand.failure(recorder).question()).isEqualTo(fits ? "Does it?" : "");
    }

    private static Callable<?> overflowing(String message) {
        return () -> {
            throw new StackOverflowError(message);
        };
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
