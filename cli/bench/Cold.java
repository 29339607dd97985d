import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One cold start of the launcher as its users start it, in turn with its peer, so that a machine whose speed drifts
 * disturbs both.
 */
class Cold {
    private static final int RUNS = 11;

    private static final String SOLUTION =
            """
            import java.util.Iterator;
            public class FibIter implements Iterator<Long> {
                private long a = 0;
                private long b = 1;
                @Override public boolean hasNext() { return true; }
                @Override public Long next() { long result = b; b = a + b; a = result; return result; }
            }
            """;

    private static final String PEERS_SUITE =
            """
            import static org.junit.jupiter.api.Assertions.*;
            import org.junit.jupiter.api.Test;
            class FibIterTest {
                @Test void first() {
                    FibIter fib = new FibIter();
                    for (long expected : new long[] {1, 1, 2, 3, 5, 8}) { assertEquals(expected, fib.next()); }
                }
                @Test void onlyAsks() {
                    FibIter fib = new FibIter();
                    for (int i = 0; i < 5; i++) { assertTrue(fib.hasNext()); }
                    assertEquals(1L, fib.next());
                }
                @Test void far() {
                    FibIter fib = new FibIter();
                    long a = 0;
                    long b = 1;
                    for (int i = 0; i < 92; i++) { assertEquals(b, fib.next()); long n = a + b; a = b; b = n; }
                }
                @Test void endless() {
                    FibIter fib = new FibIter();
                    for (int i = 0; i < 1100; i++) { assertTrue(fib.hasNext()); fib.next(); }
                }
                @Test void independent() {
                    FibIter first = new FibIter();
                    first.next();
                    first.next();
                    assertEquals(1L, new FibIter().next());
                }
            }
            """;

    public static void main(String[] args) throws Exception {
        Path root = Path.of(args[0]);
        Path jdk = Path.of(args[1], "bin");
        String console = args[2];
        Path folder = Files.createTempDirectory("yieldlings-bench");
        Path submission = Files.writeString(folder.resolve("FibIter.java"), SOLUTION);
        Path suite = Files.writeString(folder.resolve("FibIterTest.java"), PEERS_SUITE);
        String classes = folder.resolve("classes").toString();
        String launcher = root.resolve("cli/yieldlings").toString();

        List<String> grade = List.of(launcher, "grade", submission.toString());
        List<String> javac =
                List.of(jdk.resolve("javac").toString(), "-d", classes, "-cp", console, submission.toString(), suite.toString());
        List<String> junit =
                List.of(jdk.resolve("java").toString(), "-jar", console, "execute", "-cp", classes, "-c", "FibIterTest");
        time(folder, grade);
        List<Double> ours = new ArrayList<>();
        List<Double> peers = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            ours.add(time(folder, grade));
            peers.add(time(folder, javac) + time(folder, junit));
        }
        System.out.printf(
                Locale.ROOT,
                "one cold grade: %.2f s; javac and JUnit's console runner: %.2f s; ratio %.2f (medians of %d)%n",
                Median.of(ours), Median.of(peers), Median.of(ours) / Median.of(peers), RUNS);

        List<String> version = List.of(launcher, "--version");
        List<String> hello = List.of(jdk.resolve("java").toString(), "-cp", args[3], "Hello");
        List<Double> starts = new ArrayList<>();
        List<Double> hellos = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            starts.add(time(folder, version));
            hellos.add(time(folder, hello));
        }
        System.out.printf(
                Locale.ROOT,
                "--version: %.3f s; a bare JVM that says hello: %.3f s; ratio %.2f (medians of %d)%n",
                Median.of(starts), Median.of(hellos), Median.of(starts) / Median.of(hellos), RUNS);
    }

    private static double time(Path folder, List<String> command) throws IOException, InterruptedException {
        long began = System.nanoTime();
        int exitCode = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (exitCode != 0) {
            throw new IllegalStateException(command + " ended with " + exitCode);
        }
        return (System.nanoTime() - began) / 1e9;
    }
}
