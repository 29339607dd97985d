package dev.yieldlings.cli.watch;

import dev.yieldlings.cli.watch.session.Event;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.function.Consumer;

/** Reads commands line by line, for a watch without a window. */
final class Lines {
    private Lines() {}

    /**
     * Starts a daemon thread that reads lines until the input ends, and reports each. The watch goes on after the
     * end, so that it also works with an empty input.
     */
    static void read(InputStream input, Consumer<Event> events) {
        Thread.ofPlatform().name("lines").daemon().start(() -> {
            BufferedReader reader = new BufferedReader(new InputStreamReader(input, Charset.defaultCharset()));
            try {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    events.accept(new Event.Typed(line));
                }
            } catch (IOException e) {
                // Treated like the end of the input: the watch goes on checking saves.
            }
            events.accept(new Event.TypedAll());
        });
    }
}
