package dev.yieldlings.worker.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yieldlings.trace.data.Trace;
import dev.yieldlings.worker.message.CheckFinished;
import dev.yieldlings.worker.message.CheckFinished.Ending;
import dev.yieldlings.worker.message.Message;
import dev.yieldlings.worker.message.Nonce;
import dev.yieldlings.worker.message.Ready;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Bytes that are no frame of the conversation are rejected, without waiting for more and without allocating the
 * announced length.
 */
class BrokenFrameTest {
    private static final Nonce NONCE = new Nonce(0x1122334455667788L, 42);
    private static final int HEAD = Nonce.BYTES + Integer.BYTES;

    @Test
    void closedBetweenTwoFramesIsTheEnd() throws IOException {
        assertThat(read(new byte[0])).isEmpty();
    }

    @Test
    void closedInsideAFrameIsNoEnd() throws IOException {
        byte[] frame = frame(finished());

        for (int length = 1; length < frame.length; length++) {
            byte[] cut = Arrays.copyOf(frame, length);
            assertThatThrownBy(() -> read(cut)).as("cut after %s bytes", length).isInstanceOf(EOFException.class);
        }
    }

    @Test
    void anotherNonceIsRefused() throws IOException {
        byte[] frame = frame(new Ready("hello"));

        for (int i = 0; i < Nonce.BYTES; i++) {
            byte[] other = frame.clone();
            other[i] ^= 1;
            assertThatThrownBy(() -> read(other)).as("byte %s changed", i).isInstanceOf(FrameException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE, FrameReader.MAX_BODY + 1, Integer.MAX_VALUE})
    void anImpossibleLengthIsRefusedBeforeAnythingIsRead(int length) {
        byte[] head = ByteBuffer.allocate(HEAD)
                .putLong(NONCE.high())
                .putLong(NONCE.low())
                .putInt(length)
                .array();

        assertThatThrownBy(() -> read(head))
                .isInstanceOf(FrameException.class)
                .hasMessageContaining(String.valueOf(length));
    }

    @Test
    void aLongPromiseIsNotBelieved() {
        byte[] head = ByteBuffer.allocate(HEAD + 1)
                .putLong(NONCE.high())
                .putLong(NONCE.low())
                .putInt(FrameReader.MAX_BODY)
                .array();

        assertThatThrownBy(() -> read(head)).isInstanceOf(EOFException.class);
    }

    @ParameterizedTest
    @MethodSource("tagsOfNoMessage")
    void anUnknownTagIsRefused(int tag) {
        assertThatThrownBy(() -> read(withBody((byte) tag)))
                .isInstanceOf(FrameException.class)
                .hasMessageContaining("unknown tag");
    }

    static IntStream tagsOfNoMessage() {
        return IntStream.of(Tag.values().length, 100, 127, 128, 255);
    }

    @Test
    void anUnknownEndingIsRefused() throws IOException {
        byte[] frame = frame(new CheckFinished("", Ending.PASSED, Optional.empty(), Trace.EMPTY, 0, "", false));
        frame[HEAD + 1 + Integer.BYTES] = 4;

        assertThatThrownBy(() -> read(frame)).isInstanceOf(FrameException.class).hasMessageContaining("unknown tag");
    }

    @Test
    void bytesBehindTheMessageAreRefused() throws IOException {
        byte[] body = body(new Ready("hello"));

        assertThatThrownBy(() -> read(withBody(Arrays.copyOf(body, body.length + 1))))
                .isInstanceOf(FrameException.class)
                .hasMessageContaining("longer");
    }

    @Test
    void aBodyThatEndsTooEarlyIsRefused() throws IOException {
        byte[] body = body(finished());

        for (int length = 1; length < body.length; length++) {
            byte[] shorter = Arrays.copyOf(body, length);
            assertThatThrownBy(() -> read(withBody(shorter)))
                    .as("body of %s bytes", length)
                    .isInstanceOf(FrameException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 6, Integer.MAX_VALUE})
    void aCountBeyondTheBodyIsRefused(int count) throws IOException {
        byte[] body = body(new Ready("hello"));
        ByteBuffer.wrap(body).putInt(1, count);

        assertThatThrownBy(() -> read(withBody(body)))
                .isInstanceOf(FrameException.class)
                .hasMessageContaining(String.valueOf(count));
    }

    @Test
    void aBabbleIsRefusedAtItsFirstBytes() {
        byte[] babble = new byte[1_000];
        Arrays.fill(babble, (byte) 'y');
        ByteArrayInputStream channel = new ByteArrayInputStream(babble);

        assertThatThrownBy(() -> new FrameReader(channel).read(NONCE)).isInstanceOf(FrameException.class);
        assertThat(channel.available()).isEqualTo(1_000 - Nonce.BYTES);
    }

    @Test
    void anyChangedByteGivesAMessageOrARefusalAndNothingElse() throws IOException {
        byte[] good = frame(finished());
        Random random = new Random(1);
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] changed = good.clone();
            for (int times = random.nextInt(1, 4); times > 0; times--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(read(changed)).isPresent();
            } catch (FrameException | EOFException e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(5_000);
    }

    private static CheckFinished finished() {
        return new CheckFinished(
                "first", Ending.FAILED, Optional.of(Traces.FAILURE), Traces.ONE_STEP, 5, "printed", true);
    }

    private static Optional<Message> read(byte[] channel) throws IOException {
        return new FrameReader(new ByteArrayInputStream(channel)).read(NONCE);
    }

    private static byte[] frame(Message message) throws IOException {
        ByteArrayOutputStream channel = new ByteArrayOutputStream();
        new FrameWriter(channel).write(NONCE, message);
        return channel.toByteArray();
    }

    private static byte[] body(Message message) throws IOException {
        byte[] frame = frame(message);
        return Arrays.copyOfRange(frame, HEAD, frame.length);
    }

    private static byte[] withBody(byte... body) {
        return ByteBuffer.allocate(HEAD + body.length)
                .putLong(NONCE.high())
                .putLong(NONCE.low())
                .putInt(body.length)
                .put(body)
                .array();
    }
}
