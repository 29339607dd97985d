package dev.yieldlings.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.trace.outcome.Contrast;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two different values always have different texts, wherever the difference is. */
class ContrastTest {
    private static final List<Integer> MANY = IntStream.range(0, 2_000).boxed().toList();

    static Stream<Arguments> differentValues() {
        return Stream.of(
                Arguments.of("x".repeat(5_000) + "a", "x".repeat(5_000) + "b"),
                Arguments.of("a".repeat(201), "a".repeat(200)),
                Arguments.of("l".repeat(300) + "a" + "r".repeat(300), "l".repeat(300) + "b" + "r".repeat(300)),
                Arguments.of(MANY, Stream.concat(MANY.stream(), Stream.of(1)).toList()),
                Arguments.of(MANY, MANY.stream().map(i -> i == 1_000 ? -1 : i).toList()),
                Arguments.of(MANY, MANY.subList(0, 1_999)),
                Arguments.of(null, "null"),
                Arguments.of('a', "a"));
    }

    @ParameterizedTest
    @MethodSource("differentValues")
    void neverLooksTheSame(@Nullable Object expected, @Nullable Object actual) {
        Contrast contrast = Contrast.of(expected, actual);

        assertThat(contrast.actual()).isNotEqualTo(contrast.expected()).hasSizeLessThan(300);
        assertThat(contrast.expected()).hasSizeLessThan(300);
    }
}
