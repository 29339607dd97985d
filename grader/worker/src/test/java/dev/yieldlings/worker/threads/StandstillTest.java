package dev.yieldlings.worker.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yieldlings.trace.outcome.MemoryExhausted;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Before anything is compared, woken threads have done their work, however late they get a processor. */
@Timeout(60)
class StandstillTest {
    private static final int TIMES = 100;

    private final List<Thread> started = new ArrayList<>();
    private final LiveThreads before = LiveThreads.now();
    private final Standstill standstill = new Standstill(before, true);

    /** Code that may wait. */
    private interface Code {
        void run() throws InterruptedException;
    }

    @AfterEach
    void end() throws InterruptedException {
        for (Thread thread : started) {
            thread.interrupt();
            thread.join(Duration.ofSeconds(10));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void waitsForOneThatWasWoken(boolean virtual) {
        Semaphore turn = new Semaphore(0);
        AtomicInteger done = new AtomicInteger();
        start(virtual, () -> {
            while (true) {
                turn.acquire();
                done.incrementAndGet();
            }
        });

        for (int i = 1; i <= TIMES; i++) {
            turn.release();
            standstill.settle();
            assertThat(done).hasValue(i);
        }
    }

    @Test
    void waitsForOneThatWasNotified() throws InterruptedException {
        Object monitor = new Object();
        AtomicInteger done = new AtomicInteger();
        start(false, () -> {
            synchronized (monitor) {
                while (true) {
                    monitor.wait();
                    done.incrementAndGet();
                }
            }
        });
        standstill.settle();

        for (int i = 1; i <= TIMES; i++) {
            synchronized (monitor) {
                monitor.notifyAll();
            }
            standstill.settle();
            assertThat(done).hasValue(i);
        }
    }

    @Test
    void waitsForAResultThatManyHandOn() {
        List<Semaphore> turns = new ArrayList<>();
        for (int i = 0; i <= TIMES; i++) {
            turns.add(new Semaphore(0));
        }
        CompletableFuture<String> result = new CompletableFuture<>();
        for (int i = 0; i < TIMES; i++) {
            int place = i;
            start(i % 2 == 0, () -> {
                turns.get(place).acquire();
                turns.get(place + 1).release();
            });
        }
        start(false, () -> {
            turns.getLast().acquire();
            result.complete("there");
        });

        turns.getFirst().release();

        assertThat(standstill.await(result)).isTrue();
        assertThat(result).isCompletedWithValue("there");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tellsThatOneWaitsForEver(boolean virtual) {
        Semaphore never = new Semaphore(0);
        Thread waiting = start(virtual, never::acquire);
        start(virtual, waiting::join);

        assertThat(standstill.await(waiting)).isFalse();
        assertThat(standstill.await(new CompletableFuture<>())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void moreThreadsThanAnybodyNeedsAreTooMuchMemory(boolean virtual) {
        Semaphore never = new Semaphore(0);
        for (int i = 0; i < 201; i++) {
            start(virtual, never::acquire);
        }

        assertThatThrownBy(standstill::settle).isInstanceOf(MemoryExhausted.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isToldOnAnyThreadWhileALearnersOwnCodeIsParked(boolean virtual) throws InterruptedException {
        start(false, () -> {
            while (!Thread.interrupted()) {
                LockSupport.park();
            }
        });

        Thread asking = start(virtual, standstill::settle);

        assertThat(asking.join(Duration.ofSeconds(30))).isTrue();
    }

    private Thread start(boolean virtual, Code code) {
        Runnable runnable = () -> {
            try {
                code.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        Thread thread = virtual
                ? Thread.ofVirtual().start(runnable)
                : Thread.ofPlatform().daemon().start(runnable);
        started.add(thread);
        return thread;
    }
}
