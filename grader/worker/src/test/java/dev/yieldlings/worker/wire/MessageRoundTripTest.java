package dev.yieldlings.worker.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.trace.data.Fact;
import dev.yieldlings.trace.data.Failure;
import dev.yieldlings.trace.data.Trace;
import dev.yieldlings.worker.message.CheckFinished;
import dev.yieldlings.worker.message.CheckFinished.Ending;
import dev.yieldlings.worker.message.CheckInspected;
import dev.yieldlings.worker.message.CheckStarted;
import dev.yieldlings.worker.message.Job;
import dev.yieldlings.worker.message.JobFinished;
import dev.yieldlings.worker.message.JobJudged;
import dev.yieldlings.worker.message.Message;
import dev.yieldlings.worker.message.Nonce;
import dev.yieldlings.worker.message.PlannedCheck;
import dev.yieldlings.worker.message.Ready;
import dev.yieldlings.worker.message.RunLimits;
import dev.yieldlings.worker.message.SuiteBroken;
import dev.yieldlings.worker.message.WorkerFault;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each message is read exactly as it was written, whatever its fields contain. */
class MessageRoundTripTest {
    private static final Nonce NONCE = new Nonce(-1, Long.MIN_VALUE);

    static final String ANY_TEXT = "line\n\0\t\"\u001b[31m é 漢 🎲 \uFFFD";

    static Stream<Message> messages() {
        return Stream.of(
                new Ready(ANY_TEXT),
                new Ready(""),
                new CheckStarted("first-numbers"),
                new CheckFinished("id", Ending.FAILED, Optional.of(Traces.FAILURE), Trace.EMPTY, 0, "", false),
                new CheckFinished("id", Ending.PASSED, Optional.empty(), Traces.ALL, Long.MAX_VALUE, ANY_TEXT, true),
                new CheckInspected("id", Traces.ALL, "0123abcd"),
                new JobJudged(),
                new SuiteBroken(ANY_TEXT),
                new JobFinished(JobFinished.Condition.CLEAN),
                new JobFinished(JobFinished.Condition.DIRTY),
                new WorkerFault("x".repeat(100_000)));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void comesBackEqual(Message message) throws IOException {
        assertThat(readBack(message)).isEqualTo(message);
    }

    @ParameterizedTest
    @EnumSource
    void keepsEachEnding(Ending ending) throws IOException {
        CheckFinished finished = new CheckFinished("id", ending, Optional.empty(), Trace.EMPTY, 7, "", false);

        assertThat(readBack(finished)).isEqualTo(finished);
    }

    @ParameterizedTest
    @MethodSource("dev.yieldlings.worker.wire.Traces#facts")
    void keepsEachFact(Fact fact) throws IOException {
        CheckFinished finished =
                new CheckFinished("id", Ending.FAILED, Optional.of(Failure.of(fact)), Trace.EMPTY, 7, "", false);

        assertThat(readBack(finished)).isEqualTo(finished);
    }

    @Test
    void keepsEveryByteOfAJobsClasses() throws IOException {
        byte[] allBytes = new byte[256];
        for (int i = 0; i < allBytes.length; i++) {
            allBytes[i] = (byte) i;
        }
        Job job = new Job(
                Map.of("Größe", allBytes, "a.b.C$D", new byte[0]),
                Map.of("org.lib.Type", new byte[] {4}, "/org/lib/words.txt", new byte[] {5, 6}),
                Map.of("Suite", new byte[] {1, 2, 3}),
                List.of("Suite", "Other"),
                List.of(
                        new PlannedCheck("a", List.of()),
                        new PlannedCheck("b", List.of("a", "c"), List.of("FooTest#b"))),
                new RunLimits(Long.MAX_VALUE, 65_536),
                true);

        Job back = (Job) readBack(job);

        assertThat(back.submission()).containsOnlyKeys("Größe", "a.b.C$D");
        assertThat(back.submission().get("Größe")).isEqualTo(allBytes);
        assertThat(back.submission().get("a.b.C$D")).isEmpty();
        assertThat(back.libraries().get("/org/lib/words.txt")).containsExactly(5, 6);
        assertThat(back.suite().get("Suite")).containsExactly(1, 2, 3);
        assertThat(back)
                .usingRecursiveComparison()
                .ignoringFields("submission", "libraries", "suite")
                .isEqualTo(job);
    }

    @Test
    void opensWithTheNonceAndKeepsTheOrder() throws IOException {
        ByteArrayOutputStream channel = new ByteArrayOutputStream();
        FrameWriter writer = new FrameWriter(channel);
        writer.open(NONCE);
        List<Message> sent = messages().toList();
        for (Message message : sent) {
            writer.write(NONCE, message);
        }

        FrameReader reader = new FrameReader(new ByteArrayInputStream(channel.toByteArray()));

        assertThat(reader.open()).isEqualTo(NONCE);
        for (Message message : sent) {
            assertThat(reader.read(NONCE)).contains(message);
        }
        assertThat(reader.read(NONCE)).isEmpty();
    }

    @Test
    void showsNoNonceInAText() {
        Nonce nonce = Nonce.random();

        assertThat(nonce.toString()).hasSizeLessThan(13);
        assertThat(nonce).isNotEqualTo(Nonce.random());
    }

    private static Message readBack(Message message) throws IOException {
        ByteArrayOutputStream channel = new ByteArrayOutputStream();
        new FrameWriter(channel).write(NONCE, message);
        return new FrameReader(new ByteArrayInputStream(channel.toByteArray()))
                .read(NONCE)
                .orElseThrow();
    }
}
