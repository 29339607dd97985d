package dev.yieldlings.worker.threads;

import dev.yieldlings.trace.outcome.MemoryExhausted;
import dev.yieldlings.trace.recording.LearnersThreads;
import dev.yieldlings.worker.meter.Meter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Waits for the threads that a job has started to stand still: all of them wait, and each that is asked to look again
 * waits on, several times in a row.
 */
public final class Standstill implements LearnersThreads {
    /** Nothing must have moved this many times in a row: a thread may wake the next without a learner's step. */
    private static final int QUIET_ROUNDS = 3;

    /** Threads that take this many steps, or are seen at work this often, do not come to rest. */
    private static final int MOST_STEPS = 20_000;

    private static final int MOST_ROUNDS = 2_000;

    /** The end of timed waits is waited for this often: a pool may keep its threads for a minute. */
    private static final int MOST_TIMED = 1_000;

    /** The most threads alive at a time: far more than any suite asks for, and few enough to look at in each step. */
    private static final int MOST_THREADS = 200;

    /** What code that starts threads mentions; the first one is a whole name. */
    private static final List<String> STARTERS = List.of(
            "\u0001\u0000\u0010java/lang/Thread",
            "java/lang/Thread$Builder",
            "java/util/concurrent/CompletableFuture",
            "java/util/concurrent/Executor",
            "java/util/concurrent/ForkJoin",
            "java/util/concurrent/FutureTask",
            "java/util/concurrent/ScheduledThreadPool",
            "java/util/concurrent/StructuredTaskScope",
            "java/util/concurrent/ThreadPool",
            "java/util/Timer");

    private final Set<Thread> before;

    /** Those that wait for ever, as was seen before. */
    private final Set<Thread> stuck = Collections.newSetFromMap(new ConcurrentHashMap<>());

    private final AtomicInteger timed = new AtomicInteger();

    /**
     * @param before the threads that are nobody's but the worker's
     */
    public Standstill(Set<Thread> before) {
        this.before = before;
    }

    /** Whether class files may start threads. */
    public static boolean mayStartThreads(Collection<byte[]> classFiles) {
        return classFiles.stream().anyMatch(bytes -> {
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            return STARTERS.stream().anyMatch(text::contains);
        });
    }

    @Override
    public void settle() {
        long steps = Meter.used();
        int quiet = 0;
        for (int round = 0; quiet < QUIET_ROUNDS && round < MOST_ROUNDS; round++) {
            Set<Thread> others = others();
            if (others.isEmpty() || Meter.used() - steps > MOST_STEPS) {
                return;
            }
            quiet = isQuiet(others) ? quiet + 1 : 0;
        }
    }

    @Override
    public boolean await(Future<?> result) {
        return await(() -> {
            try {
                result.get(1, TimeUnit.MILLISECONDS);
                return true;
            } catch (TimeoutException e) {
                return false;
            } catch (ExecutionException | CancellationException e) {
                return true;
            }
        });
    }

    @Override
    public boolean await(Thread end) {
        return await(() -> {
            end.join(1);
            return !end.isAlive();
        });
    }

    /** Waits a little, and says whether what is waited for is there. */
    private interface ShortWait {
        boolean isOver() throws InterruptedException;
    }

    private boolean await(ShortWait wait) {
        int quiet = 0;
        try {
            while (!wait.isOver()) {
                Set<Thread> others = others();
                quiet = !mayGoOn(others) && isQuiet(others) ? quiet + 1 : 0;
                if (quiet == QUIET_ROUNDS) {
                    boolean over = wait.isOver();
                    if (!over) {
                        stuck.addAll(others);
                    }
                    return over;
                }
            }
            return true;
        } catch (InterruptedException e) {
            // A submission has interrupted its caller; what it waits for may still come, but nobody can tell.
            return false;
        }
    }

    private boolean mayGoOn(Set<Thread> threads) {
        return threads.stream().anyMatch(WaitingThread::goesOnByItself) && timed.incrementAndGet() < MOST_TIMED;
    }

    /** Whether all wait, and go on waiting when they are asked to look again. */
    private boolean isQuiet(Set<Thread> threads) {
        long steps = Meter.used();
        if (!threads.stream().allMatch(WaitingThread::waits)) {
            WaitingThread.giveWay();
            return false;
        }
        List<Thread> asked = threads.stream()
                .filter(thread -> !stuck.contains(thread))
                .limit(WaitingThread.MOST_ASKED)
                .toList();
        if (asked.stream().anyMatch(WaitingThread::isParkedByALearner)) {
            WaitingThread.work();
        }
        return asked.stream().allMatch(WaitingThread::waitsOn) && Meter.used() == steps;
    }

    /**
     * The threads of the job.
     *
     * @throws MemoryExhausted if there are too many: each has a stack
     */
    private Set<Thread> others() {
        Set<Thread> others = LiveThreads.now();
        others.removeAll(before);
        others.remove(Thread.currentThread());
        if (others.size() > MOST_THREADS) {
            throw new MemoryExhausted();
        }
        return others;
    }
}
