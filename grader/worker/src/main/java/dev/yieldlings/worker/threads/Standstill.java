package dev.yieldlings.worker.threads;

import dev.yieldlings.trace.outcome.MemoryExhausted;
import dev.yieldlings.trace.recording.LearnersThreads;
import dev.yieldlings.worker.meter.Meter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
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
 * Waits until the threads that a job has started stand still: all of them wait, and each that is woken waits again, in
 * several rounds in a row.
 */
public final class Standstill implements LearnersThreads {
    /** The number of quiet rounds in a row, because a thread may wake the next one without a step of the learner's. */
    private static final int QUIET_ROUNDS = 3;

    /** If the threads take more steps or rounds than this, they don't come to rest. */
    private static final int MOST_STEPS = 20_000;

    private static final int MOST_ROUNDS = 2_000;

    /** The most rounds of waiting for timed waits to end, because a pool may keep its threads for a minute. */
    private static final int MOST_TIMED = 1_000;

    /** The most live threads: far more than any suite needs, and few enough to check them in each step. */
    private static final int MOST_THREADS = 200;

    /**
     * Names that appear in class files that start threads. The first one is a whole constant, with its tag and length.
     */
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

    private final LiveThreads before;
    private final boolean startsThreads;

    /** The identifiers of the threads that were found to wait forever. */
    private final Set<Long> stuck = ConcurrentHashMap.newKeySet();

    private final AtomicInteger timed = new AtomicInteger();

    /**
     * Creates a check for the threads that start from now on.
     *
     * @param before the live threads before the job, which belong to the worker
     * @param startsThreads whether the submission may start threads; if not, only calls that a suite makes on threads of
     *     its own are waited for
     */
    public Standstill(LiveThreads before, boolean startsThreads) {
        this.before = before;
        this.startsThreads = startsThreads;
    }

    /** Returns whether class files may start threads. */
    public static boolean mayStartThreads(Collection<byte[]> classFiles) {
        return classFiles.stream().anyMatch(bytes -> {
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            return STARTERS.stream().anyMatch(text::contains);
        });
    }

    @Override
    public void settle() {
        if (!startsThreads) {
            return;
        }
        long steps = Meter.used();
        int quiet = 0;
        for (int round = 0; quiet < QUIET_ROUNDS && round < MOST_ROUNDS; round++) {
            List<Thread> others = others();
            if (others.isEmpty() || Meter.used() - steps > MOST_STEPS) {
                return;
            }
            quiet = isQuiet(others, quiet) ? quiet + 1 : 0;
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

    /** Waits for a moment, and returns whether the awaited event has happened. */
    private interface ShortWait {
        boolean isOver() throws InterruptedException;
    }

    private boolean await(ShortWait wait) {
        int quiet = 0;
        try {
            while (!wait.isOver()) {
                List<Thread> others = others();
                quiet = !mayGoOn(others) && isQuiet(others, quiet) ? quiet + 1 : 0;
                if (quiet == QUIET_ROUNDS) {
                    boolean over = wait.isOver();
                    if (!over) {
                        others.forEach(thread -> stuck.add(thread.threadId()));
                    }
                    return over;
                }
            }
            return true;
        } catch (InterruptedException e) {
            // The submission has interrupted this thread, so it can't find out if the event still happens.
            return false;
        }
    }

    private boolean mayGoOn(List<Thread> threads) {
        return threads.stream().anyMatch(WaitingThread::goesOnByItself) && timed.incrementAndGet() < MOST_TIMED;
    }

    /**
     * Returns whether all threads wait, and wait again after they are woken. Those that waited forever are only woken in
     * the last round: a pool may have given them something new to do.
     *
     * @param before the number of quiet rounds before this one
     */
    private boolean isQuiet(List<Thread> threads, int before) {
        long steps = Meter.used();
        if (!threads.stream().allMatch(WaitingThread::waits)) {
            WaitingThread.giveWay();
            return false;
        }
        boolean last = before == QUIET_ROUNDS - 1;
        List<Thread> asked = threads.stream()
                .filter(thread -> last || !stuck.contains(thread.threadId()))
                .toList();
        if (asked.stream().anyMatch(WaitingThread::isParkedByALearner)) {
            WaitingThread.work();
        }
        return WaitingThread.waitOn(asked) && Meter.used() == steps;
    }

    /**
     * Returns the threads of the job.
     *
     * @throws MemoryExhausted if there are too many, because each has a stack
     */
    private List<Thread> others() {
        List<Thread> others = LiveThreads.now().without(before);
        if (others.size() > MOST_THREADS) {
            throw new MemoryExhausted();
        }
        return others;
    }
}
