package dev.yieldlings.cli.watch;

import dev.yieldlings.cli.watch.session.Event;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;

/**
 * An input stream of the lines that the watch's queue receives, for a program that runs inside the watch. Other
 * events are kept and returned to the queue on {@link #close}.
 */
final class TypedInput extends InputStream {
    private final BlockingQueue<Event> events;
    private final List<Event> kept = new ArrayList<>();
    private byte[] line = {};
    private int next;
    private boolean ended;

    TypedInput(BlockingQueue<Event> events) {
        this.events = events;
    }

    @Override
    public int read() throws InterruptedIOException {
        return fill() ? line[next++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws InterruptedIOException {
        Objects.checkFromIndexSize(from, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        // At most one line: filling the whole buffer would block until more lines are typed.
        int count = Math.min(length, line.length - next);
        System.arraycopy(line, next, into, from, count);
        next += count;
        return count;
    }

    private boolean fill() throws InterruptedIOException {
        while (next == line.length && !ended) {
            switch (take()) {
                case Event.Typed(String typed) -> {
                    line = (typed + "\n").getBytes(Charset.defaultCharset());
                    next = 0;
                }
                case Event.TypedAll end -> {
                    ended = true;
                    kept.add(end);
                }
                case Event.Saved saved -> kept.add(saved);
                case Event.Graded graded -> kept.add(graded);
                case Event.Recognised recognised -> kept.add(recognised);
                case Event.Broke broke -> kept.add(broke);
                case Event.Unwatched unwatched -> kept.add(unwatched);
                case Event.Occurred occurred -> kept.add(occurred);
                case Event.Pressed pressed -> kept.add(pressed);
            }
        }
        return next < line.length;
    }

    private Event take() throws InterruptedIOException {
        try {
            return events.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    /** Puts the other events back into the queue. */
    @Override
    public void close() {
        events.addAll(kept);
        kept.clear();
    }
}
