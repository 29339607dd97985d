package dev.yieldlings.cli.play;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads a stream byte by byte and waits for texts in it. */
final class Received {
    private final InputStream from;
    private final ByteArrayOutputStream all = new ByteArrayOutputStream();
    private int seen;

    Received(InputStream from) {
        this.from = from;
    }

    /** Waits for a text after the previous one, and returns everything read in between. */
    String until(String text) throws IOException {
        while (!news().contains(text)) {
            int b = from.read();
            if (b < 0) {
                throw new AssertionError("ended before \"" + text + "\" came: " + all());
            }
            all.write(b);
        }
        String news = news();
        seen = all.size();
        return news;
    }

    /** Waits for the end, and returns everything read. */
    String toTheEnd() throws IOException {
        from.transferTo(all);
        return all();
    }

    private String news() {
        return all().substring(seen);
    }

    private String all() {
        return all.toString(StandardCharsets.ISO_8859_1);
    }
}
