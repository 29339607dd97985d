package dev.yieldlings.cli.prompt;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;

/** An input that is read line by line, and that runs actions between the lines. */
final class PausedInput extends InputStream {
    private final Queue<Part> parts = new ArrayDeque<>();
    private Runnable pending = () -> {};

    private record Part(String text, Runnable then) {}

    PausedInput(String text, Runnable then) {
        then(text, then);
    }

    /** Adds lines, each read on its own; after the last one is answered, the action runs. */
    PausedInput then(String text, Runnable after) {
        Iterator<String> lines = text.lines().iterator();
        while (lines.hasNext()) {
            String line = lines.next() + "\n";
            parts.add(new Part(line, lines.hasNext() ? () -> {} : after));
        }
        return this;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        pending.run();
        pending = () -> {};
        Part part = parts.poll();
        if (part == null) {
            return -1;
        }
        byte[] text = part.text().getBytes(StandardCharsets.UTF_8);
        System.arraycopy(text, 0, bytes, offset, text.length);
        pending = part.then();
        return text.length;
    }
}
