package dev.yieldlings.cli.play;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The only place where a game waits.
 *
 * @param terminal where keys come from
 * @param door where guests come from
 */
record GameSelector(KeyTerminal terminal, GuestPort door) {
    /** A selector can't watch a terminal, so it is polled this often; a delay this short goes unnoticed. */
    private static final long LOOK_EVERY_MILLISECONDS = 25;

    /**
     * Waits.
     *
     * @param wanted until one of these is ready
     * @param seconds the most seconds to wait; null means no limit
     * @return what is ready; nothing if the time is up
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

    /** Rounded up: one who comes back early would find that it is not time yet. */
    private static long left(double seconds, long start) {
        double passed = (System.nanoTime() - start) / 1e9;
        return (long) Math.ceil((seconds - passed) * 1000);
    }
}
