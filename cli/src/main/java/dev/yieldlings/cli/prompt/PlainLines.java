package dev.yieldlings.cli.prompt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Predicate;
import org.jline.utils.Signals;

/** Reads input from a file, a pipe, or a terminal without line editing. */
final class PlainLines implements TypedLines {
    private final BufferedReader reader;
    private final PrintWriter out;
    private final Predicate<String> isWhole;

    /**
     * @param input the input
     * @param out receives the prompts
     * @param isWhole whether an input is complete
     */
    PlainLines(InputStream input, PrintWriter out, Predicate<String> isWhole) {
        this.reader = new BufferedReader(new InputStreamReader(input, Charset.defaultCharset()));
        this.out = out;
        this.isWhole = isWhole;
    }

    @Override
    public Optional<String> next() {
        StringBuilder typed = new StringBuilder();
        try {
            out.print("> ");
            out.flush();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                typed.append(line);
                if (isWhole.test(typed.toString())) {
                    return Optional.of(typed.toString());
                }
                typed.append('\n');
                out.print("... ");
                out.flush();
            }
        } catch (IOException e) {
            // Treated like the end of the input.
        }
        return typed.isEmpty() ? Optional.empty() : Optional.of(typed.toString());
    }

    @Override
    public Handle atInterrupt(Runnable task) {
        Object before = Signals.register("INT", task);
        return () -> Signals.unregister("INT", before);
    }

    @Override
    public void close() {
        // The input belongs to the process and stays open.
    }
}
