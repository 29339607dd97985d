package dev.yieldlings.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.Yielder;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** A yield in an invalid place is refused with the reason, and the generator still works. */
class RefusedYieldTest {
    private static Yielder<String, Void> ofTheInitialiser;

    /** Yields in its static initialiser, which native code runs. */
    private static final class YieldsAtFirstUse {
        static {
            ofTheInitialiser.yield("from a static initialiser");
        }

        private YieldsAtFirstUse() {}

        static void use() {}
    }

    @Test
    void aStaticInitialiserCannotYield() {
        Generator<String, Void, Void> generator = Generator.of(y -> {
            ofTheInitialiser = y;
            Throwable refused = catchThrowable(YieldsAtFirstUse::use);
            y.yield(refused.getCause().getMessage());
        });
        assertThat(generator.next()).contains("static initialiser");
        assertThat(generator.state()).isEqualTo(State.SUSPENDED);
    }

    @Test
    void theBodyOfAnotherGeneratorCannotYieldForIt() {
        Generator<String, Void, Void> generator = Generator.of("outer", y -> {
            Generator<String, Void, Void> inner = Generator.of("inner", z -> y.yield("not mine"));
            y.yield(catchThrowable(inner::next).getMessage());
        });
        assertThat(generator.next()).contains("generator outer").contains("another generator's body");
    }

    @Test
    void anotherThreadCannotYieldForIt() {
        AtomicReference<Throwable> refused = new AtomicReference<>();
        Generator<String, Void, Void> generator = Generator.of("outer", y -> {
            Thread thread = new Thread(() -> refused.set(catchThrowable(() -> y.yield("not mine"))), "stranger");
            thread.start();
            thread.join();
            y.yield("unharmed");
        });
        assertThat(generator.next()).isEqualTo("unharmed");
        assertThat(refused.get()).isInstanceOf(IllegalStateException.class).hasMessageContaining("stranger");
    }

    @Test
    void nobodyCanYieldWhileTheBodyWaits() {
        AtomicReference<Yielder<String, Void>> escaped = new AtomicReference<>();
        Generator<String, Void, Void> generator = Generator.of("outer", y -> {
            escaped.set(y);
            y.yield("first");
            y.yield("second");
        });
        generator.next();
        assertThatIllegalStateException()
                .isThrownBy(() -> escaped.get().yield("not mine"))
                .withMessageContaining("while its body is not running");
        assertThatIllegalStateException().isThrownBy(() -> escaped.get().self());
        assertThat(generator.next()).isEqualTo("second");
    }

    @Test
    void codeThatABodyCallsCanYieldForIt() throws ReflectiveOperationException {
        Object lock = new Object();
        Generator<String, Void, Void> generator = Generator.of(y -> {
            synchronized (lock) {
                y.yield("while it holds a monitor");
            }
            Yielder.class.getMethod("yield", Object.class).invoke(y, "by reflection");
            Runnable lambda = () -> y.yield("from a lambda");
            lambda.run();
        });
        assertThat(generator).containsExactly("while it holds a monitor", "by reflection", "from a lambda");
    }
}
