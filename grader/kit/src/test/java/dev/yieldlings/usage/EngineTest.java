package dev.yieldlings.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.engine.GeneratorEngine;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class EngineTest {
    private static boolean onCallersThread() {
        return GeneratorEngine.active() == GeneratorEngine.CONTINUATION;
    }

    @Test
    void theEngineIsTheOneThatThisRunIsSetUpFor() {
        assertThat(GeneratorEngine.active()).hasToString(System.getProperty("expected.engine"));
    }

    @Test
    void continuationsRunOnTheCallersOwnThread() {
        Assumptions.assumeTrue(onCallersThread());
        ReentrantLock lock = new ReentrantLock();
        ThreadLocal<String> local = ThreadLocal.withInitial(() -> "initial");
        Generator<String, Void, Void> generator = Generator.of(y -> {
            y.yield(Thread.currentThread().getName() + " " + local.get() + " " + lock.isHeldByCurrentThread());
        });
        local.set("the caller's");
        lock.lock();
        try {
            assertThat(generator.next()).isEqualTo(Thread.currentThread().getName() + " the caller's true");
        } finally {
            lock.unlock();
        }
    }

    @Test
    @Timeout(60)
    void aMillionGeneratorsAdvancedOnceAndDroppedLeaveNothing() {
        // On threads, each generator costs a hundred times as much, and a leak shows as early.
        int count = onCallersThread() ? 1_000_000 : 20_000;
        long sum = 0;
        for (int i = 0; i < count; i++) {
            int number = i;
            Generator<int[], Void, Void> generator = Generator.of(y -> {
                int[] load = new int[onCallersThread() ? 50 : 5_000];
                load[0] = number;
                y.yield(load);
                y.yield(load);
            });
            sum += generator.next()[0];
        }
        assertThat(sum).isEqualTo(count * (count - 1L) / 2);
    }

    @Test
    @Timeout(60)
    void theThreadsOfDroppedGeneratorsEnd() throws InterruptedException {
        Assumptions.assumeFalse(onCallersThread());
        int count = 1_000;
        CountDownLatch ended = new CountDownLatch(count);
        for (int i = 0; i < count; i++) {
            Generator<Integer, Void, Void> inner = Generator.of(y -> {
                try {
                    y.yield(1);
                } finally {
                    ended.countDown();
                }
            });
            Generator<Integer, Void, Void> outer = Generator.of(y -> y.yieldFrom(inner));
            outer.next();
        }
        while (!ended.await(10, java.util.concurrent.TimeUnit.MILLISECONDS)) {
            System.gc();
        }
        assertThat(ended.getCount()).isZero();
    }

    @Test
    @Timeout(60)
    void anotherThreadThatStepsARunningGeneratorIsRefused() throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Generator<Integer, Void, Void> generator = Generator.of(y -> {
            inside.countDown();
            goOn.await();
            y.yield(1);
        });
        AtomicReference<Integer> first = new AtomicReference<>();
        Thread other = new Thread(() -> first.set(generator.next()));
        other.start();
        inside.await();
        Throwable refused = Assertions.catchThrowable(generator::next);
        goOn.countDown();
        other.join();
        assertThat(refused).isInstanceOf(dev.yieldlings.kit.AlreadyExecutingException.class);
        assertThat(first.get()).isEqualTo(1);
    }

    @Test
    void aGeneratorCanBeSteppedByOneThreadAfterAnother() throws InterruptedException {
        Generator<Integer, Void, Void> generator = Generator.of(y -> {
            for (int i = 1; i <= 3; i++) {
                y.yield(i);
            }
        });
        AtomicReference<Integer> second = new AtomicReference<>();
        assertThat(generator.next()).isEqualTo(1);
        Thread.ofVirtual().start(() -> second.set(generator.next())).join();
        assertThat(second.get()).isEqualTo(2);
        assertThat(generator.next()).isEqualTo(3);
    }

    @Test
    @Timeout(60)
    void aBodyMayBlockTheVirtualThreadThatStepsIt() throws InterruptedException {
        CountDownLatch opened = new CountDownLatch(1);
        AtomicReference<Integer> got = new AtomicReference<>();
        Thread caller = Thread.ofVirtual()
                .start(() -> got.set(Generator.<Integer, Void>of(y -> {
                            opened.await();
                            y.yield(1);
                        })
                        .next()));
        Thread.ofVirtual().start(opened::countDown).join();
        caller.join();
        assertThat(got.get()).isEqualTo(1);
    }

    @Test
    @Timeout(60)
    void anInterruptOfTheCallerReachesTheBodyAndStays() {
        Generator<Boolean, Void, Void> generator = Generator.of(y -> {
            y.yield(Thread.currentThread().isInterrupted());
            y.yield(Thread.interrupted());
            y.yield(Thread.currentThread().isInterrupted());
        });
        Thread.currentThread().interrupt();
        assertThat(generator.next()).isTrue();
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        assertThat(generator.next()).isTrue();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThat(generator.next()).isFalse();
    }

    @Test
    void aRecursionWithoutEndIsOneForGeneratorsToo() {
        Generator<Integer, Void, Void> endless = nested(0);
        assertThat(Assertions.catchThrowable(endless::next)).isInstanceOf(StackOverflowError.class);
        assertThat(endless.state()).isEqualTo(State.CLOSED);
    }

    private static Generator<Integer, Void, Void> nested(int depth) {
        return Generator.of(y -> {
            if (!onCallersThread() && depth > 500) {
                throw new StackOverflowError("each body has a stack of its own here");
            }
            for (int value : nested(depth + 1)) {
                y.yield(value);
            }
        });
    }
}
