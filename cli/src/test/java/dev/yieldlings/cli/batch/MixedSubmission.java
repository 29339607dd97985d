package dev.yieldlings.cli.batch;

import dev.yieldlings.cli.launcher.FibIterSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A submission to fib-iterator in a long batch.
 *
 * @param kind the statements in its {@code next()}, or the kind of file in place of the source
 * @param verdict the expected verdict
 */
record MixedSubmission(String kind, String verdict) {
    private static final String FILE = "FibIter.java";

    private static final MixedSubmission RIGHT = new MixedSubmission("", "passed");
    private static final MixedSubmission WRONG = new MixedSubmission("a++;", "failed");

    private static final List<MixedSubmission> HOSTILE = List.of(
            new MixedSubmission("while (a >= 0) { }", "out-of-steps"),
            new MixedSubmission(
                    "while (a >= 0) { try { while (a >= 0) { } } catch (Throwable t) { } }", "out-of-steps"),
            new MixedSubmission(
                    "java.util.List<long[]> all = new java.util.ArrayList<>(); while (a >= 0) { all.add(new long[100000]); }",
                    "out-of-memory"),
            new MixedSubmission("long[] all = new long[Integer.MAX_VALUE];", "out-of-memory"),
            new MixedSubmission("System.exit(0);", "not-admitted"),
            new MixedSubmission("new Thread(() -> { while (true) { } }).start();", "not-admitted"),
            new MixedSubmission(
                    "for (int i = 0; a == 0 && i < 1000; i++) { System.out.println(\"x\".repeat(10000)); }", "passed"),
            new MixedSubmission("next();", "failed"),
            new MixedSubmission("try { next(); } finally { next(); }", "out-of-steps"),
            new MixedSubmission("throw new AssertionError(\"forged\");", "does-not-compile"),
            new MixedSubmission("if (b > 0) { throw new AssertionError(\"forged\"); }", "failed"),
            new MixedSubmission("int a b;", "does-not-compile"),
            new MixedSubmission("bytes", "unreadable"),
            new MixedSubmission("folder", "unreadable"),
            new MixedSubmission("nothing", "unreadable"));

    /**
     * Returns the submission of a number: every tenth is hostile or broken, and every seventh of the others is wrong.
     */
    static MixedSubmission of(int place) {
        if (place % 10 == 5) {
            return HOSTILE.get(place / 10 % HOSTILE.size());
        }
        return place % 7 == 3 ? WRONG : RIGHT;
    }

    /**
     * Writes it into its own folder, and replaces the file there.
     *
     * @param remark a text in the source, so that no two sources are equal
     */
    void write(Path parent, String name, String remark) throws IOException {
        Path file = Files.createDirectories(parent.resolve(name)).resolve(FILE);
        Files.deleteIfExists(file);
        switch (kind) {
            case "bytes" -> Files.write(file, new byte[] {'/', '/', (byte) 0xff, (byte) 0xfe, (byte) remark.length()});
            case "folder" -> Files.createDirectories(file);
            case "nothing" -> {}
            default -> FibIterSources.write(parent, name, FibIterSources.withInNext("// " + remark + "\n" + kind));
        }
    }
}
