package dev.yieldlings.worker.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yieldlings.worker.Sources;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random numbers and the clock are the same in each run of a learner's code. */
class RepeatableTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "new Random().nextLong()",
                "new Random() { int twice() { return nextInt() * 2; } }.twice()",
                "of(Random::new).nextLong()",
                "new SplittableRandom().nextLong()",
                "of(SplittableRandom::new).nextLong()",
                "Math.random()",
                "StrictMath.random()",
                "of(Math::random)",
                "shuffled()",
                "shuffledByReference()",
                "RandomGenerator.getDefault().nextLong()",
                "RandomGenerator.of(\"Random\").nextLong()",
                "of(RandomGenerator::getDefault).nextLong()",
                "System.nanoTime()",
                "of(System::nanoTime)",
                "System.currentTimeMillis()",
                "Instant.now()",
                "of(Instant::now)",
                "LocalDateTime.now()",
                "ZonedDateTime.now(ZoneId.of(\"Asia/Tokyo\"))",
                "java.time.chrono.JapaneseDate.now()",
                "Clock.systemUTC().instant()",
                "LocalTime.now(Clock.systemDefaultZone())",
                "Clock.system(ZoneId.of(\"Asia/Tokyo\")).withZone(ZoneOffset.UTC).millis()",
                "new Date()",
                "of(Date::new)",
            })
    void isTheSameEachTime(String expression) throws Throwable {
        assertThat(value(expression)).isEqualTo(value(expression));
    }

    @Test
    void generatorsDifferFromEachOther() throws Throwable {
        assertThat((List<?>) value(
                        "List.of(new Random().nextLong(), new Random().nextLong(), Math.random(), Math.random())"))
                .doesNotHaveDuplicates();
    }

    @Test
    void aSeedOrClockOfTheLearnersStays() throws Throwable {
        assertThat(value("new Random(7).nextLong()")).isEqualTo(new Random(7).nextLong());
        assertThat(value("Instant.now(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))"))
                .isEqualTo(Instant.EPOCH);
    }

    @Test
    void theClockGoesOn() throws Throwable {
        assertThat(value("waited()")).isEqualTo(true);
        assertThat(value("LocalDate.now()")).hasToString("2000-01-01");
    }

    @Test
    void errorsAreTheJdks() {
        assertThatThrownBy(() -> value("RandomGenerator.of(\"Dice\")")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> value("shuffled(List.of(1, 2))")).isInstanceOf(UnsupportedOperationException.class);
    }

    private static Object value(String expression) throws Throwable {
        return Objects.requireNonNull(Metered.run(Metered.PLENTY, Sources.compile("""
                import java.time.*;
                import java.util.*;
                import java.util.function.*;
                import java.util.random.RandomGenerator;

                public class Sample {
                    public static Object run() { return %s; }
                    static <T> T of(Supplier<T> supplier) { return supplier.get(); }
                    static List<Integer> shuffled() { return shuffled(new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9))); }
                    static List<Integer> shuffled(List<Integer> list) { Collections.shuffle(list); return list; }
                    static List<Integer> shuffledByReference() {
                        Consumer<List<Integer>> shuffle = Collections::shuffle;
                        List<Integer> list = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9));
                        shuffle.accept(list);
                        return list;
                    }
                    static boolean waited() {
                        long start = System.nanoTime();
                        while (System.nanoTime() - start < 100_000_000) { }
                        return true;
                    }
                }
                """.formatted(expression))));
    }
}
