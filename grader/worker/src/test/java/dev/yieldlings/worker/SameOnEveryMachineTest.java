package dev.yieldlings.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.trace.Shorthand;
import dev.yieldlings.worker.child.Request;
import dev.yieldlings.worker.child.RequestLimits;
import dev.yieldlings.worker.message.CheckFinished;
import dev.yieldlings.worker.message.Job;
import dev.yieldlings.worker.message.JobFinished;
import dev.yieldlings.worker.message.Message;
import dev.yieldlings.worker.message.Nonce;
import dev.yieldlings.worker.message.Ready;
import dev.yieldlings.worker.message.RunLimits;
import dev.yieldlings.worker.wire.Encoder;
import dev.yieldlings.worker.wire.FrameReader;
import dev.yieldlings.worker.wire.FrameWriter;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workers give exactly the same answers whether their JVM compiles nothing, a little or everything. */
class SameOnEveryMachineTest {
    private static final String LEARNER = """
            import dev.yieldlings.kit.Generator;

            public class Learner {
                static int n;
                static int endless() { n++; return endless() + 1; }
                static Generator<Integer, Void, Void> bodies() {
                    return Generator.of(y -> { n++; for (int x : bodies()) { y.yield(x); } });
                }
                static Generator<Integer, Void, Void> walk(int depth) {
                    return Generator.of(y -> { if (depth > 0) { for (int x : walk(depth - 1)) { y.yield(x); } } y.yield(depth); });
                }
                static int ping() {
                    return pong()
                            + 1;
                }
                static int pong() { return ping() + 1; }
                static void doubling() { try { doubling(); } finally { doubling(); } }
                static void tick() { try { tock(); } catch (StackOverflowError e) { tock(); } }
                static void tock() { try { tick(); } catch (Throwable e) { tick(); } }

                public static int depth() { n = 0; try { return endless(); } catch (StackOverflowError e) { return n; } }
                public static int depthOfBodies() { n = 0; try { return bodies().next(); } catch (StackOverflowError e) { return n; } }
                public static int honest() { int last = 0; for (int x : walk(5_000)) { last = x; if (x == 3) { break; } } return last; }
                public static int sum() { int sum = 0; for (int i = 0; i < 20_000; i++) { sum += i %% 7; } return sum; }
                public static int throwing() {
                    int thrown = 0;
                    for (int i = 0; i < 2_000; i++) { try { Integer.parseInt("x" + i); } catch (NumberFormatException e) { thrown++; } }
                    return thrown;
                }
                public static int uncaught() { return ping(); }
                public static int uncaughtInBodies() { return bodies().next(); }
                public static int doubles() { doubling(); return 1; }
                public static int catches() { tick(); return 1; }
                public static int random() { return java.util.concurrent.ThreadLocalRandom.current().nextInt() + new java.util.Random().nextInt(); }
            }
            """.replace("%%", "%");

    private static final List<String> CALLS = List.of(
            "depth",
            "depthOfBodies",
            "honest",
            "sum",
            "throwing",
            "uncaught",
            "uncaughtInBodies",
            "doubles",
            "catches",
            "random");

    private static List<Message> asWorkersAreStarted = List.of();

    @BeforeAll
    static void runAsWorkersAreStarted() throws Exception {
        asWorkersAreStarted = answers("-XX:TieredStopAtLevel=1", "-Xss2m");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Xint", "-XX:TieredStopAtLevel=4", "-Xcomp -XX:TieredStopAtLevel=1", "-XX:-Inline"})
    void givesTheSameAnswers(String options) throws Exception {
        assertThat(answers(options.split(" "))).isEqualTo(asWorkersAreStarted);
    }

    @Test
    void theAnswersAreThoseOfACount() {
        assertThat(ending("depth")).startsWith("FAILED 20001 ").contains(" 9999");
        assertThat(ending("honest")).startsWith("FAILED 25003 ").contains(" 3");
        assertThat(ending("uncaught")).startsWith("FAILED 20001 ").contains("StackOverflowError at Learner.java:13");
        assertThat(ending("doubles")).startsWith("OUT_OF_STEPS 1000000 ");
        assertThat(ending("catches")).startsWith("OUT_OF_STEPS 1000000 ");
        assertThat(asWorkersAreStarted).last().isEqualTo(new JobFinished(JobFinished.Condition.DOUBTFUL));
    }

    private static String ending(String id) {
        CheckFinished check = asWorkersAreStarted.stream()
                .filter(CheckFinished.class::isInstance)
                .map(CheckFinished.class::cast)
                .filter(finished -> finished.id().equals(id))
                .findFirst()
                .orElseThrow();
        return check.ending() + " " + check.steps() + " " + Shorthand.steps(check.trace()) + " " + check.failure();
    }

    private static List<Message> answers(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "--add-exports=java.base/jdk.internal.vm=ALL-UNNAMED",
                "--add-exports=java.base/jdk.internal.misc=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Worker.class.getName()));
        Process worker = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            Nonce nonce = Nonce.random();
            Job job = job();
            FrameWriter out = new FrameWriter(worker.getOutputStream());
            FrameReader in = new FrameReader(new BufferedInputStream(worker.getInputStream()));
            out.open(nonce);
            assertThat(in.read(nonce)).containsInstanceOf(Ready.class);
            Nonce answersNonce = Nonce.random();
            out.write(
                    nonce,
                    new Request(answersNonce, new RequestLimits(60_000, 60_000, 0), Encoder.encode(job)).toBytes());
            List<Message> answers = new ArrayList<>();
            do {
                answers.add(in.read(answersNonce).orElseThrow());
            } while (!(answers.getLast() instanceof JobFinished));
            return answers;
        } finally {
            worker.destroyForcibly().waitFor();
        }
    }

    private static Job job() {
        StringBuilder checks = new StringBuilder();
        for (String call : CALLS) {
            checks.append("@Check(\"%s\") void %s() { Script.calls().call(\"%s()\", Learner::%s).answers(-1); }%n"
                    .formatted(call, call, call, call));
        }
        Map<String, byte[]> submission = Sources.compile(LEARNER);
        Map<String, byte[]> suite = new TreeMap<>(
                Sources.compile("import dev.yieldlings.trace.*; class Suite { " + checks + " }", LEARNER));
        suite.keySet().removeAll(submission.keySet());
        return new Job(submission, suite, List.of("Suite"), new RunLimits(1_000_000, 1_000));
    }
}
