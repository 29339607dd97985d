package dev.yieldlings.cli.watch;

import dev.yieldlings.cli.watch.session.Event;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.function.Consumer;

/** The lines that are typed where single keys can't be read. */
final class Lines {
    private Lines() {}

    /** Begins to read lines, to the end of the input; who watches without typing anything is not disturbed by it. */
    static void read(InputStream input, Consumer<Event> events) {
        Thread.ofPlatform().name("lines").daemon().start(() -> {
            BufferedReader reader = new BufferedReader(new InputStreamReader(input, Charset.defaultCharset()));
            try {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    events.accept(new Event.Typed(line));
                }
            } catch (IOException e) {
                // As at the end: what is saved is checked all the same.
            }
            events.accept(new Event.TypedAll());
        });
    }
}
