package dev.yieldlings.cli.view;

import dev.yieldlings.cli.terminal.Console;
import java.time.Duration;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** A progress line on the terminal for work that takes longer than a second. It is erased at the end. */
public final class ProgressLine implements AutoCloseable {
    private static final int BAR = 24;
    private static final Duration SILENCE = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Console console;
    private final int total;
    private final LongSupplier clock;
    private final long began;
    private Duration shown = Duration.ZERO;
    private int done;

    /**
     * Starts the count.
     *
     * @param total the number of items
     * @param clock the current time in nanoseconds
     */
    public ProgressLine(Console console, int total, LongSupplier clock) {
        this.console = console;
        this.total = total;
        this.clock = clock;
        this.began = clock.getAsLong();
    }

    /** Counts one more finished item. */
    public void advance() {
        done++;
        Duration elapsed = Duration.ofNanos(clock.getAsLong() - began);
        boolean isTime = elapsed.compareTo(SILENCE) > 0 && elapsed.minus(shown).compareTo(PAUSE) > 0;
        if (isTime && console.interactive() && !console.plain()) {
            shown = elapsed;
            console.out().print("\r" + bar(done, total) + estimate(done, total, elapsed) + "\u001b[K");
            console.out().flush();
        }
    }

    /**
     * Wraps items so that iterating over them advances the line, and the end of the iteration erases it. Iterate
     * only once.
     *
     * @param seen is called with each item before it is returned
     */
    public <T> Iterable<T> over(Iterable<T> items, Consumer<? super T> seen) {
        return () -> {
            Iterator<T> iterator = items.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    boolean goesOn = iterator.hasNext();
                    if (!goesOn) {
                        close();
                    }
                    return goesOn;
                }

                @Override
                public T next() {
                    T item = iterator.next();
                    seen.accept(item);
                    advance();
                    return item;
                }
            };
        };
    }

    /** Erases the line. */
    @Override
    public void close() {
        if (!shown.isZero()) {
            console.out().print("\r\u001b[K");
            console.out().flush();
            shown = Duration.ZERO;
        }
    }

    static String bar(int done, int total) {
        int filled = BAR * Math.min(done, total) / Math.max(1, total);
        return "[" + "#".repeat(filled) + "-".repeat(BAR - filled) + "] " + done + "/" + total;
    }

    /** Estimates the remaining time from the average so far; empty if nothing remains. */
    static String estimate(int done, int total, Duration elapsed) {
        return done < total
                ? ", about " + show(elapsed.multipliedBy(total - done).dividedBy(done)) + " left"
                : "";
    }

    static String show(Duration time) {
        long seconds = time.toSeconds();
        if (seconds < 10) {
            return String.format("%.1f s", time.toMillis() / 1000.0);
        }
        return seconds < 60 ? seconds + " s" : seconds / 60 + " min " + seconds % 60 + " s";
    }
}
