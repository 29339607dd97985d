package dev.yieldlings.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.yieldlings.cli.watch.session.Event;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.InterruptedIOException;
import java.nio.charset.Charset;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

/** Typed lines go to the running program, and other events wait for the watch. */
class TypedInputTest {
    private static final Event SAVED = new Event.Saved(Set.of("one"));

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    @Test
    void givesTheLinesAndKeepsEverythingElseForTheWatch() throws IOException {
        events.add(new Event.Typed("first"));
        events.add(SAVED);
        events.add(new Event.Typed(""));
        events.add(new Event.Typed("for the watch"));
        try (TypedInput typed = new TypedInput(events)) {
            byte[] some = new byte[100];
            assertThat(new String(some, 0, typed.read(some), Charset.defaultCharset()))
                    .isEqualTo("first\n");
            assertThat(typed.read()).isEqualTo('\n');
        }
        assertThat(events).containsExactly(new Event.Typed("for the watch"), SAVED);
    }

    @Test
    void endsWhereNothingMoreCanBeTyped() throws IOException {
        events.add(new Event.Typed("last"));
        events.add(new Event.TypedAll());
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(new TypedInput(events), Charset.defaultCharset()))) {
            assertThat(reader.lines()).containsExactly("last");
        }
        assertThat(events).containsExactly(new Event.TypedAll());
    }

    @Test
    void stopsWaitingWhenTheReaderIsInterrupted() {
        Thread.currentThread().interrupt();
        TypedInput typed = new TypedInput(events);
        assertThatExceptionOfType(InterruptedIOException.class).isThrownBy(typed::read);
        assertThat(Thread.interrupted()).isTrue();
    }
}
