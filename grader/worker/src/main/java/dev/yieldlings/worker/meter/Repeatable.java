package dev.yieldlings.worker.meter;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Random numbers and the time, the same in every run, so that a submission always gets the same report.
 *
 * <p>{@link Substitution} makes a learner's classes call these methods instead of the JDK's. Each check begins with the
 * same seeds and at the same time. The clock advances by 10 ns for each step and by 1 &micro;s for each reading, so
 * that a loop that waits for a point in time ends.
 */
public final class Repeatable {
    private static final Instant START = Instant.parse("2000-01-01T00:00:00Z");
    private static final long NANOS_PER_STEP = 10;
    private static final long NANOS_PER_READING = 1_000;
    private static final long NANOS_PER_MILLI = 1_000_000;

    /** An odd number whose multiples spread over all longs (Steele, Lea and Flood, 2014). */
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    private static final long FIRST_SEED = 20_000_101;

    private static final AtomicLong SEED = new AtomicLong(FIRST_SEED);
    private static final AtomicLong READINGS = new AtomicLong();
    private static final Random SHARED = new Random(FIRST_SEED);

    private Repeatable() {}

    /** Resets the seeds and the clock. */
    static void begin() {
        SEED.set(FIRST_SEED);
        READINGS.set(0);
        SHARED.setSeed(FIRST_SEED);
    }

    /** Returns the seed of the next generator, a different one for each that a check creates. */
    public static long seed() {
        long z = SEED.addAndGet(GOLDEN_GAMMA);
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** Replaces {@code new Random()} in a method reference. */
    public static Random newRandom() {
        return new Random(seed());
    }

    /** Replaces {@code new SplittableRandom()} in a method reference. */
    public static SplittableRandom newSplittableRandom() {
        return new SplittableRandom(seed());
    }

    /** Replaces {@code new Date()} in a method reference. */
    public static Date newDate() {
        return Date.from(now());
    }

    /** Replaces {@link Math#random} and {@link StrictMath#random}. */
    public static double random() {
        return SHARED.nextDouble();
    }

    /** Replaces {@link Collections#shuffle(List)}. */
    public static void shuffle(List<?> list) {
        Collections.shuffle(list, SHARED);
    }

    /** Replaces {@link RandomGenerator#getDefault}. */
    public static RandomGenerator getDefault() {
        return RandomGeneratorFactory.getDefault().create(seed());
    }

    /** Replaces {@link RandomGenerator#of}. */
    public static RandomGenerator of(String name) {
        return RandomGeneratorFactory.of(name).create(seed());
    }

    /** Replaces {@link System#nanoTime}. */
    public static long nanoTime() {
        return READINGS.incrementAndGet() * NANOS_PER_READING + Meter.used() * NANOS_PER_STEP;
    }

    /** Replaces {@link System#currentTimeMillis}. */
    public static long currentTimeMillis() {
        return START.toEpochMilli() + nanoTime() / NANOS_PER_MILLI;
    }

    /** Replaces {@link Instant#now()}. */
    public static Instant now() {
        return START.plusNanos(nanoTime());
    }

    /** Replaces {@link Clock#systemUTC} and {@link Clock#systemDefaultZone}: the time zone of a worker is UTC. */
    public static Clock clock() {
        return clock(ZoneOffset.UTC);
    }

    /** Replaces {@link Clock#system}. */
    public static Clock clock(ZoneId zone) {
        return new RunningClock(zone);
    }

    private static final class RunningClock extends Clock {
        private final ZoneId zone;

        RunningClock(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new RunningClock(other);
        }

        @Override
        public Instant instant() {
            return now();
        }
    }
}
