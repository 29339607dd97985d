package dev.yieldlings.engine.misconception;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.course.WrongSolution;
import dev.yieldlings.engine.report.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which known behaviour comes nearest, and when none is near enough to be told. */
class LikenessTest {
    private static final WrongSolution A = new WrongSolution("a", List.of("one"), "A.", Verdict.FAILED);
    private static final WrongSolution B = new WrongSolution("b", List.of("two"), "B.", Verdict.FAILED);

    @Test
    void theSameIsFoundThoughAnotherIsNear() {
        assertThat(find(
                        Map.of("one", "x", "two", "y"),
                        Map.of("one", "x", "two", "y"),
                        Map.of("one", "x", "two", "y", "three", "z")))
                .contains(A);
    }

    @Test
    void halfIsEnough() {
        assertThat(find(Map.of("one", "x", "two", "y"), Map.of("one", "x"), Map.of()))
                .contains(A);
        assertThat(find(Map.of("one", "x"), Map.of("one", "x", "three", "z"), Map.of()))
                .contains(A);
    }

    @Test
    void lessThanHalfIsNot() {
        assertThat(find(Map.of("one", "x", "two", "y", "three", "z"), Map.of("one", "x"), Map.of()))
                .isEmpty();
    }

    @Test
    void theSameChecksInAnotherWayAreNot() {
        assertThat(find(Map.of("one", "x"), Map.of("one", "y"), Map.of())).isEmpty();
    }

    @Test
    void whatTheWrongSolutionIsThereForMustFailAlike() {
        assertThat(find(
                        Map.of("three", "x", "four", "y"),
                        Map.of("one", "z", "three", "x", "four", "y"),
                        Map.of("two", "z", "three", "x")))
                .isEmpty();
    }

    @Test
    void theNearerOfTwoIsFoundAndOfTwoEquallyNearNone() {
        Map<String, String> submission = Map.of("one", "x", "two", "y", "three", "z");

        assertThat(find(submission, Map.of("one", "x", "two", "y"), Map.of("one", "x", "two", "y")))
                .isEmpty();
        assertThat(find(submission, Map.of("one", "x", "two", "y"), Map.of("two", "y", "three", "q")))
                .contains(A);
    }

    @Test
    void aFingerprintThatIsMissingIsLikeNothing() {
        assertThat(Likeness.find(new Fingerprint(Map.of("one", "x")), List.of(A, B), Map.of()))
                .isEmpty();
    }

    private static Optional<WrongSolution> find(
            Map<String, String> submission, Map<String, String> a, Map<String, String> b) {
        return Likeness.find(
                new Fingerprint(submission), List.of(A, B), Map.of("a", new Fingerprint(a), "b", new Fingerprint(b)));
    }
}
