package dev.yieldlings.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.trace.data.Expected;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.outcome.Contrast;
import dev.yieldlings.trace.outcome.Values;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Values have the text that a learner would write, and different values have different texts. */
class ValuesTest {
    record Point(int x, int y) {}

    /** A value whose text contains quotation marks. */
    record Guest(String name) {
        @Override
        public String toString() {
            return "Guest(\"" + name + "\")";
        }
    }

    static Stream<Arguments> shown() {
        return Stream.of(
                Arguments.of(null, "null"),
                Arguments.of(5, "5"),
                Arguments.of(-5L, "-5"),
                Arguments.of(0.5, "0.5"),
                Arguments.of(BigInteger.TEN.pow(30), "1" + "0".repeat(30)),
                Arguments.of(true, "true"),
                Arguments.of('x', "'x'"),
                Arguments.of('\n', "'\\n'"),
                Arguments.of("", "\"\""),
                Arguments.of("say \"hi\"\t\\", "\"say \\\"hi\\\"\\t\\\\\""),
                Arguments.of("\u001b[31m\u202e\ud800", "\"\\u001b[31m\\u202e\\ud800\""),
                Arguments.of("漢 é 🎲", "\"漢 é 🎲\""),
                Arguments.of(TimeUnit.DAYS, "DAYS"),
                Arguments.of(List.of(1, "a", List.of('b')), "[1, \"a\", ['b']]"),
                Arguments.of(Collections.singletonList(null), "[null]"),
                Arguments.of(new int[] {1, 2}, "[1, 2]"),
                Arguments.of(new Object[] {null, "x", new long[0]}, "[null, \"x\", []]"),
                Arguments.of(Map.of("k", 1), "{\"k\"=1}"),
                Arguments.of(Optional.of(3), "Optional[3]"),
                Arguments.of(new Point(1, 2), "Point[x=1, y=2]"),
                Arguments.of(new Guest("a\nb\\"), "Guest(\"a\\nb\\\\\")"),
                Arguments.of(new ValuesTest(), "a ValuesTest"),
                Arguments.of(new Object(), "an Object"),
                Arguments.of(new Object() {}, "an object"),
                Arguments.of((Runnable) () -> {}, "an object"));
    }

    @ParameterizedTest
    @MethodSource("shown")
    void shows(Object value, String shown) {
        assertThat(Values.show(value)).isEqualTo(shown);
    }

    @Test
    void cutsTheMiddleOutOfWhatIsLong() {
        assertThat(Values.show("a".repeat(150) + "b".repeat(150)))
                .isEqualTo("\"" + "a".repeat(100) + "…(100 more)…" + "b".repeat(100) + "\"");
        assertThat(Values.show(Collections.nCopies(100, 1))).endsWith(", …(70 more)]");
        assertThat(Values.show(new int[1_000_000])).hasSizeLessThan(250);
        assertThat(Values.show(Collections.nCopies(30, "x".repeat(1_000)))).hasSizeLessThan(250);
    }

    @Test
    void cutsEndlessTextsBeforeItEscapesThem() {
        assertThat(Values.show("\n".repeat(50_000_000)))
                .isEqualTo("\"" + "\\n".repeat(50) + "…(49999800 more)…" + "\\n".repeat(50) + "\"");
    }

    @Test
    void makesNoDigitsThatNobodyReads() {
        BigInteger large = BigInteger.ONE.shiftLeft(50_000_000);

        assertThat(Values.show(large)).isEqualTo("a BigInteger of 50000001 bits");
        assertThat(Values.show(new BigDecimal(large, 2))).isEqualTo("a BigDecimal of 50000001 bits");
        assertThat(Contrast.of(large, large.add(BigInteger.ONE)).actual()).isEqualTo("a BigInteger of 50000001 bits");
    }

    @Test
    void showsListsThatHoldThemselvesOrNeverEnd() {
        List<Object> itself = new ArrayList<>(List.of(1));
        itself.add(itself);
        assertThat(Values.show(itself)).isEqualTo("[1, [1, [1, [1, [1, [1, […(2 more)]]]]]]]");
        assertThat(Values.show(Collections.nCopies(Integer.MAX_VALUE, 1))).endsWith(", …(2147483617 more)]");
        Object[] array = new Object[1];
        array[0] = array;
        assertThat(Values.show(array)).isEqualTo("[[[[[[[…(1 more)]]]]]]]");
    }

    static Stream<Arguments> lookalikes() {
        return Stream.of(
                Arguments.of(1, 1L),
                Arguments.of(1.0, 1.0f),
                Arguments.of(1, new BigInteger("1")),
                Arguments.of(List.of(1), new int[] {1}),
                Arguments.of(TimeUnit.DAYS, new Named("DAYS")),
                Arguments.of("a".repeat(150) + "1" + "b".repeat(150), "a".repeat(150) + "2" + "b".repeat(150)),
                Arguments.of(new ArrayList<>(Collections.nCopies(40, 1)), changedAt(35)));
    }

    @Test
    void whatHasNoOrderIsShownInOne() {
        assertThat(Values.show(Map.of("b", 2, "a", 1, "c", 3))).isEqualTo("{\"a\"=1, \"b\"=2, \"c\"=3}");
        assertThat(Values.show(Set.of("pear", "fig", "plum"))).isEqualTo("[\"fig\", \"pear\", \"plum\"]");
        assertThat(Values.show(new LinkedHashMap<>(Map.of(1, List.of())))).isEqualTo("{1=[]}");
    }

    @ParameterizedTest
    @MethodSource("lookalikes")
    void neverRecordsWhatDiffersAlike(Object expected, Object actual) {
        assertThat(Values.same(expected, actual)).isFalse();
        Expected.Value wanted = Contrast.expected(expected, actual);
        Outcome.Value came = Contrast.actual(expected, actual);
        assertThat(List.of(came.text(), came.type())).isNotEqualTo(List.of(wanted.text(), wanted.type()));
    }

    @Test
    void namesTypesAsALearnerKnowsThem() {
        assertThat(Values.type(1L)).isEqualTo("Long");
        assertThat(Values.type(null)).isEmpty();
        assertThat(Values.type(new int[0])).isEqualTo("int[]");
        assertThat(Values.type(List.of(1))).isEqualTo("List");
        assertThat(Values.type(Set.of(1))).isEqualTo("Set");
        assertThat(Values.type(Map.of())).isEqualTo("Map");
        assertThat(Values.type(new ArrayList<>())).isEqualTo("ArrayList");
        assertThat(Values.type(new Named("x"))).isEqualTo("Named");
        Runnable lambda = () -> {};
        assertThat(Values.type(lambda)).isEqualTo("Object");
    }

    @Test
    void comparesByValueAndArraysByTheirItems() {
        assertThat(Values.same(new int[][] {{1}, {2}}, new int[][] {{1}, {2}})).isTrue();
        assertThat(Values.same(new int[] {1}, new long[] {1})).isFalse();
        assertThat(Values.same(List.of(1, 2), new ArrayList<>(Arrays.asList(1, 2))))
                .isTrue();
        assertThat(Values.same(null, null)).isTrue();
        assertThat(Values.same(null, 0)).isFalse();
        assertThat(Values.same(Double.NaN, Double.NaN)).isTrue();
    }

    @Test
    void asksTheExpectedValueNotTheLearners() {
        Object yesMan = new Object() {
            @Override
            @SuppressWarnings("EqualsUnsafeCast")
            public boolean equals(Object other) {
                return true;
            }

            @Override
            public int hashCode() {
                return 1;
            }
        };

        assertThat(Values.same(5, yesMan)).isFalse();
        assertThat(Values.same("text", yesMan)).isFalse();
        assertThat(Values.same(List.of(5), Collections.singletonList(yesMan))).isFalse();
    }

    private static List<Integer> changedAt(int index) {
        List<Integer> list = new ArrayList<>(Collections.nCopies(40, 1));
        list.set(index, 2);
        return list;
    }

    /** An object with a name as its text, equal only to itself. */
    private static final class Named {
        private final String name;

        Named(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
