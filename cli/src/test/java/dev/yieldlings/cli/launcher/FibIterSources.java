package dev.yieldlings.cli.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Submissions to the exercise fib-iterator, derived from a right one. */
public final class FibIterSources {
    private FibIterSources() {}

    /** Returns a source that passes. */
    public static String right() {
        return withInNext("");
    }

    /** Returns a source whose {@code next()} first runs these statements. */
    public static String withInNext(String statements) {
        return """
                import java.util.Iterator;

                public class FibIter implements Iterator<Long> {
                    private long a = 0;
                    private long b = 1;

                    @Override
                    public boolean hasNext() {
                        return true;
                    }

                    @Override
                    public Long next() {
                        %s
                        long result = b;
                        b = a + b;
                        a = result;
                        return result;
                    }
                }
                """.formatted(statements);
    }

    /** Writes a submission into its own folder. */
    public static Path write(Path parent, String name, String source) throws IOException {
        Path folder = Files.createDirectories(parent.resolve(name));
        Files.writeString(folder.resolve("FibIter.java"), source);
        return folder;
    }
}
