package dev.yieldlings.engine.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.trace.data.Expected;
import dev.yieldlings.trace.data.Fact;
import dev.yieldlings.trace.data.Failure;
import dev.yieldlings.trace.data.Failure.RandomScript;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Step.Kind;
import dev.yieldlings.trace.data.Thrown;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text under the headline. */
class FailureTextTest {
    @Test
    void eachOfTheKitsExceptionsHasAnExplanationOfItsOwn() {
        Set<String> explanations = new HashSet<>();
        for (String type : new String[] {
            "NotPrimedException",
            "AlreadyExecutingException",
            "IgnoredExitException",
            "LeakedStopIterationException",
            "StopIteration",
            "GeneratorExit"
        }) {
            explanations.add(explanation(Recorded.kits(type)));
        }
        assertThat(explanations).hasSize(6).doesNotContain("");
    }

    @Test
    void anExceptionThatSaysAllItselfHasNone() {
        assertThat(explanation(Recorded.thrown("IllegalStateException", "no more")))
                .isEmpty();
    }

    @Test
    void aStaticInitialiserIsNamed() {
        Thrown thrown = new Thrown(
                "ArithmeticException", "java.lang.ArithmeticException", "/ by zero", Optional.empty(), "Fib");
        assertThat(explanation(thrown)).contains("so Fib can't be used at all");
        assertThat(ThrownText.of(thrown).text())
                .isEqualTo("ArithmeticException: / by zero in the static initialiser of Fib");
    }

    @Test
    void theWholeIsAParagraph() {
        Failure failure = new Failure(
                new Fact.WrongOutcome(),
                "It begins with 1.",
                "Is it static?",
                Optional.of(new RandomScript(3, 100, 7, 9, 1)));
        assertThat(FailureText.of(
                                failure,
                                Recorded.call(Kind.NEXT, "next()")
                                        .expected(1)
                                        .came(0)
                                        .trace())
                        .whole()
                        .text())
                .isEqualTo("next() gave 0, but 1 was expected. It begins with 1."
                        + " (Random script 3 of 100, seed 7, shortened from 9 calls to 1.) Is it static?");
    }

    @Test
    void aQuestionAboutCodeThatDoesNotThrowIsNotAskedOfCodeThatThrowsSomethingElse() {
        Failure failure =
                new Failure(new Fact.WrongOutcome(), "No size is negative.", "Do you treat it as 0?", Optional.empty());
        Recorded made =
                Recorded.call(Kind.CALL, "of(-1)").expected(new Expected.Raises("IllegalArgumentException", false));
        assertThat(FailureText.of(failure, made.came(0).trace()).whole().text()).endsWith("Do you treat it as 0?");
        assertThat(FailureText.of(
                                failure,
                                made.came(new Outcome.Raised(Recorded.thrown("RuntimeException", "no")))
                                        .trace())
                        .whole()
                        .text())
                .endsWith("Throwing is right here, but it must be another exception. No size is negative.");
    }

    @ParameterizedTest
    @CsvSource({
        "Integer, an Integer",
        "int, an int",
        "Long, a Long",
        "Object, an Object",
        "UnsupportedOperationException, an UnsupportedOperationException",
        "UnionFind, a UnionFind",
        "User, a User",
        "IOException, an IOException",
        "Generator, a Generator"
    })
    void articlesAreAsOneSaysThem(String noun, String expected) {
        assertThat(English.article(noun)).isEqualTo(expected);
    }

    private static String explanation(Thrown thrown) {
        return FailureText.of(
                        Failure.of(new Fact.WrongOutcome()),
                        Recorded.call(Kind.SEND, "send(1)")
                                .expected(new Expected.Value("1", "Integer"))
                                .came(new Outcome.Raised(thrown))
                                .trace())
                .explanation()
                .text();
    }
}
