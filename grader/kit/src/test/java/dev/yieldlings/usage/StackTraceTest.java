package dev.yieldlings.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.yieldlings.kit.AlreadyExecutingException;
import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.IgnoredExitException;
import dev.yieldlings.kit.NotPrimedException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A learner's stack trace starts with the line at fault and the lines that led there, without frames of the kit. */
class StackTraceTest {
    private static int fail() {
        throw new IllegalArgumentException("at fault", new IllegalStateException("why"));
    }

    private static Generator<Integer, Integer, Void> failing() {
        return Generator.of("failing", y -> {
            y.yield(1);
            y.yield(fail());
        });
    }

    private static Generator<Integer, Integer, Void> delegating() {
        return Generator.of("delegating", y -> y.yieldFrom(failing()));
    }

    private static Generator<Integer, Integer, Void> looping() {
        return Generator.of("looping", y -> {
            for (int value : delegating()) {
                y.yield(value);
            }
        });
    }

    private static Throwable stepped(Generator<Integer, Integer, Void> generator) {
        generator.next();
        return catchThrowable(generator::next);
    }

    private static List<String> lines(Throwable exception, int count) {
        return Arrays.stream(exception.getStackTrace())
                .map(line -> line.getMethodName().replaceAll("lambda\\$(\\w+)\\$\\d+", "$1"))
                .limit(count)
                .toList();
    }

    private static void assertNoMachinery(Throwable exception) {
        assertThat(exception.getStackTrace())
                .isNotEmpty()
                .noneMatch(line -> line.getClassName().startsWith("dev.yieldlings.kit."))
                .noneMatch(line -> line.getClassName().startsWith("jdk.internal.vm."))
                .noneMatch(line -> line.getClassName().startsWith("java.lang.VirtualThread"))
                .anyMatch(line -> line.getClassName().startsWith("org.junit."));
    }

    @Test
    void theBodysLineComesFirstThenItsCallers() {
        Throwable exception = stepped(failing());
        assertThat(lines(exception, 2)).containsExactly("fail", "failing");
        assertNoMachinery(exception);
        assertNoMachinery(exception.getCause());
    }

    @Test
    void theBodiesThatWaitForADelegateStandBelowIt() {
        Throwable exception = stepped(delegating());
        assertThat(lines(exception, 3)).containsExactly("fail", "failing", "delegating");
        assertNoMachinery(exception);
    }

    @Test
    void aBodyThatLoopsOverAnotherStandsBelowIt() {
        Throwable exception = stepped(looping());
        assertThat(lines(exception, 4)).containsExactly("fail", "failing", "delegating", "looping");
        assertNoMachinery(exception);
    }

    @Test
    void anExceptionThatIsRaisedKeepsTheTraceOfItsMaking() {
        Exception raised = new Exception("raised");
        StackTraceElement[] made = raised.getStackTrace();
        Generator<Integer, Integer, Void> generator = delegating();
        generator.next();
        assertThat(catchThrowable(() -> generator.raise(raised))).isSameAs(raised);
        assertThat(raised.getStackTrace()).isEqualTo(made);
    }

    @Test
    void refusalsPointAtTheCallThatIsRefused() {
        Throwable unprimed = catchThrowable(() -> failing().send(5));
        assertThat(unprimed).isInstanceOf(NotPrimedException.class).hasMessageContaining("generator failing");
        assertThat(lines(unprimed, 1)).containsExactly("refusalsPointAtTheCallThatIsRefused");
        assertNoMachinery(unprimed);

        Throwable reentrant = catchThrowable(StackTraceTest.selfish()::next);
        assertThat(reentrant)
                .isInstanceOf(AlreadyExecutingException.class)
                .hasMessage("generator selfish already executing");
        assertThat(lines(reentrant, 1)).containsExactly("selfish");
        assertNoMachinery(reentrant);
    }

    private static Generator<Integer, Integer, Void> selfish() {
        return Generator.of("selfish", y -> y.yieldFrom(y.self()));
    }

    @Test
    void anIgnoredExitPointsAtTheYieldThatShouldNotBe() {
        Generator<Integer, Integer, Void> generator = ignoring();
        generator.next();
        Throwable exception = catchThrowable(generator::close);
        assertThat(exception).isInstanceOf(IgnoredExitException.class);
        assertThat(exception.getMessage()).matches(".* it yielded again at StackTraceTest\\.java:\\d+");
        assertThat(lines(exception, 1)).containsExactly("ignoring");
        assertNoMachinery(exception);
    }

    private static Generator<Integer, Integer, Void> ignoring() {
        return Generator.of("ignoring", y -> {
            try {
                y.yield(1);
            } finally {
                y.yield(2);
            }
        });
    }

    @Test
    void framesShowWhereABodyStands() {
        Generator<Integer, Integer, Void> generator = delegating();
        assertThat(generator.frames()).isEmpty();
        generator.next();
        assertThat(generator.frames())
                .extracting(StackTraceElement::getMethodName)
                .satisfiesExactly(
                        inner -> assertThat(inner).contains("failing"),
                        outer -> assertThat(outer).contains("delegating"));
        generator.close();
        assertThat(generator.frames()).isEmpty();
    }
}
