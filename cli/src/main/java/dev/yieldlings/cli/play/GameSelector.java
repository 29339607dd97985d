package dev.yieldlings.cli.play;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Waits for events of a game; the game waits nowhere else.
 *
 * @param terminal the source of keys
 * @param door the port for guests
 */
record GameSelector(KeyTerminal terminal, GuestPort door) {
    /** The interval of polling the terminal, which a selector can't watch. A delay this short goes unnoticed. */
    private static final long LOOK_EVERY_MILLISECONDS = 25;

    /**
     * Waits for events.
     *
     * @param wanted the origins to wait for
     * @param seconds the longest wait in seconds; null means no limit
     * @return the origins that are ready; empty if the time is up
     */
    Set<Origin> until(Set<Origin> wanted, @Nullable Double seconds) throws IOException {
        long start = System.nanoTime();
        while (true) {
            boolean key = wanted.contains(Origin.CONSOLE) && terminal.ready();
            long left = seconds == null ? Long.MAX_VALUE : left(seconds, start);
            Set<Origin> ready = EnumSet.noneOf(Origin.class);
            ready.addAll(door.await(wanted, key ? 0 : Math.min(left, LOOK_EVERY_MILLISECONDS)));
            if (key) {
                ready.add(Origin.CONSOLE);
            }
            if (!ready.isEmpty() || left <= 0) {
                return ready;
            }
        }
    }

    /**
     * The remaining milliseconds, rounded up: a game that wakes too early would find that its time has not come
     * yet.
     */
    private static long left(double seconds, long start) {
        double passed = (System.nanoTime() - start) / 1e9;
        return (long) Math.ceil((seconds - passed) * 1000);
    }
}
