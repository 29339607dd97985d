package dev.yieldlings.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.trace.outcome.MemoryExhausted;
import dev.yieldlings.trace.outcome.Thrown;
import dev.yieldlings.trace.outcome.Values;
import dev.yieldlings.trace.recording.ProcessView;
import dev.yieldlings.trace.recording.Recorder;
import java.util.AbstractList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A learner's values and exceptions may throw or return null from any method; the check gets a verdict all the same.
 */
class MisbehavingValuesTest {
    @BeforeEach
    void begin() {
        Recorder.begin(ProcessView.NONE);
    }

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(
                        new Mute(new IllegalStateException("no")),
                        "a Mute (its toString() throws IllegalStateException)"),
                Arguments.of(new Mute(new StackOverflowError()), "a Mute (its toString() throws StackOverflowError)"),
                Arguments.of(new Mute(null), "a Mute (its toString() returns null)"),
                Arguments.of(
                        List.of(1, new Mute(new IllegalStateException())),
                        "[1, a Mute (its toString() throws IllegalStateException)]"),
                Arguments.of(new Broken(), "a Broken (its toString() throws UnsupportedOperationException)"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void areShownAllTheSame(Object value, String shown) {
        assertThat(Values.show(value)).isEqualTo(shown);
    }

    @ParameterizedTest
    @MethodSource("values")
    void divergeFromWhatWasExpected(Object value, String shown) {
        Script.calls().call("it()", () -> value).yields(5);

        assertThat(Shorthand.steps(Recorder.current())).containsExactly("it(): 5 <> " + shown);
    }

    @Test
    void aListWhoseElementsThrowEqualsNothing() {
        Script.calls().call("it()", Broken::new).yields(List.of(1));
        assertThat(Recorder.current().diverged()).isTrue();
        Recorder.begin(ProcessView.NONE);

        Script.calls()
                .call("it()", () -> Collections.unmodifiableCollection(new Broken()))
                .yields(5);
        assertThat(Recorder.current().diverged()).isTrue();
    }

    static Stream<Arguments> exceptions() {
        return Stream.of(
                Arguments.of(
                        new Talking(new IllegalStateException("no")),
                        "Talking: (its getMessage() throws IllegalStateException)"),
                Arguments.of(new Talking(null), "Talking"),
                Arguments.of(new NoTrace(false), "NoTrace"),
                Arguments.of(new NoTrace(true), "NoTrace"),
                Arguments.of(
                        new RuntimeException("m".repeat(1_000)),
                        "RuntimeException: " + "m".repeat(150) + "…(700 more)…" + "m".repeat(150)),
                Arguments.of(new RuntimeException("  "), "RuntimeException"),
                Arguments.of(new RuntimeException() {}, MisbehavingValuesTest.class.getName() + "$1"),
                Arguments.of(
                        new ExceptionInInitializerError(new IllegalStateException("x")), "IllegalStateException: x"),
                Arguments.of(new ExceptionInInitializerError("alone"), "ExceptionInInitializerError: alone"),
                Arguments.of(
                        new StopIteration(new Mute(new IllegalStateException())),
                        "StopIteration: (its getMessage() throws IllegalStateException)"));
    }

    @ParameterizedTest
    @MethodSource("exceptions")
    void areDescribedAllTheSame(Throwable thrown, String description) {
        assertThat(Shorthand.thrown(Thrown.read(thrown))).isEqualTo(description);
    }

    @Test
    void aRuleThatTheValueMakesThrowSaysNo() {
        Script.calls()
                .call("it()", () -> new Mute(new IllegalStateException()))
                .answers("quiet", value -> value.toString().isEmpty());

        assertThat(Recorder.current().diverged()).isTrue();
    }

    @Test
    void aLimitIsNeverTakenForAnAnswer() {
        Mute outOfMemory = new Mute(new MemoryExhausted());

        assertThatThrownBy(() -> Values.show(outOfMemory)).isInstanceOf(MemoryExhausted.class);
        assertThatThrownBy(() -> Thrown.read(new Talking(new MemoryExhausted())))
                .isInstanceOf(MemoryExhausted.class);
        assertThatThrownBy(
                        () -> Script.calls().call("it()", outOfMemory::toString).answers(1))
                .isInstanceOf(MemoryExhausted.class);
        assertThatCode(() -> Thrown.rethrowIfLimit(new OutOfMemoryError())).doesNotThrowAnyException();
    }

    /** A value whose toString() throws or returns null. */
    @SuppressWarnings({"NullAway", "ToStringReturnsNull"})
    private record Mute(@Nullable Throwable thrown) {
        @Override
        public String toString() {
            if (thrown instanceof RuntimeException e) {
                throw e;
            }
            if (thrown instanceof Error e) {
                throw e;
            }
            return null;
        }
    }

    /** A list of one element that throws on each access. */
    private static final class Broken extends AbstractList<Object> {
        @Override
        public Object get(int index) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterator<Object> iterator() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int size() {
            return 1;
        }
    }

    /** An exception whose getMessage() throws or returns null. */
    @SuppressWarnings("OverrideThrowableToString")
    private static final class Talking extends RuntimeException {
        private final transient @Nullable Throwable thrown;

        Talking(@Nullable Throwable thrown) {
            this.thrown = thrown;
        }

        @Override
        public String getMessage() {
            return new Mute(thrown).toString();
        }
    }

    /** An exception whose getStackTrace() throws or returns null. */
    @SuppressWarnings("NullAway")
    private static final class NoTrace extends RuntimeException {
        private final boolean throwing;

        NoTrace(boolean throwing) {
            this.throwing = throwing;
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            if (throwing) {
                throw new IllegalStateException();
            }
            return null;
        }
    }
}
