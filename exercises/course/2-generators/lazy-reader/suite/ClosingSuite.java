import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.source.ByteSource;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.Arrays;
import java.util.List;

class ClosingSuite extends LazyReaderScripts {
    @Check("truncated")
    void truncated() {
        Why rule = Why.because(
                        "The last number is incomplete. All whole ones come first, and only then the EOFException.")
                .ask("What does your code find in its buffer when the channel has ended?");
        byte[] three = bytes(1.5, -2.0, 0.25);
        for (int missing : new int[] {1, 3, 7}) {
            byte[] cut = Arrays.copyOf(three, three.length - missing);
            for (int chunk : new int[] {1, 2, 3, 50}) {
                reading(ByteSource.of(cut), chunk, rule)
                        .next()
                        .completes()
                        .next()
                        .completes()
                        .next()
                        .raises(EOFException.class)
                        .in(State.CLOSED)
                        .stops();
            }
        }
        reading(ByteSource.of(new byte[3]), 2, "Three bytes are not a number, but they are not nothing either.")
                .next()
                .raises(EOFException.class)
                .in(State.CLOSED);
        reading(ByteSource.inPortions(Arrays.copyOf(three, 20), read -> 3), 2, rule)
                .next()
                .completes()
                .next()
                .completes()
                .next()
                .raises(EOFException.class)
                .in(State.CLOSED);
    }

    @Check("closed")
    void closed() {
        ByteSource ended = ByteSource.of(bytes(1.5));
        reading(ended, 4, "A new generator has done nothing to the channel.")
                .next()
                .completes()
                .because("The channel has ended, so nobody needs it any more.")
                .stops()
                .call("is the channel open?", ended::isOpen)
                .answers(false);

        ByteSource unused = ByteSource.of(bytes(9));
        reading(
                        unused,
                        2,
                        "A generator that is closed before its first step has run nothing, so it has not taken over "
                                + "the channel: leave that alone.")
                .close()
                .in(State.CLOSED)
                .call("is the channel open?", unused::isOpen)
                .answers(true)
                .stops();

        Why left = Why.because(
                        "The generator was closed at its yield, so the rest of its body never runs; but it holds a "
                                + "channel, which must be closed.")
                .ask("What runs when a body ends at a yield?");
        for (int steps : new int[] {1, 2, 3}) {
            ByteSource source = ByteSource.of(bytes(9));
            GeneratorScript<Double, Void, Void> script = reading(source, 2, "It begins at the beginning.");
            for (int i = 0; i < steps; i++) {
                script.next().completes();
            }
            script.because(left)
                    .close()
                    .in(State.CLOSED)
                    .call("is the channel open?", source::isOpen)
                    .answers(false)
                    .stops();
        }

        ByteSource raised = ByteSource.of(bytes(9));
        IllegalStateException exception = new IllegalStateException("enough");
        reading(raised, 2, "A new generator begins at the beginning.")
                .next()
                .completes()
                .because("The exception was raised at the yield and leaves the body: the caller gets it, and the "
                        + "channel is closed on the way out.")
                .raise(exception)
                .raises(exception)
                .in(State.CLOSED)
                .call("is the channel open?", raised::isOpen)
                .answers(false);

        ByteSource cut = ByteSource.of(Arrays.copyOf(bytes(1.5), Double.BYTES + 1));
        GeneratorScript<Double, Void, Void> cutOne =
                reading(cut, 2, "A new generator has done nothing to the channel.");
        cutOne.next()
                .completes()
                .because("The last number is incomplete. The generator ends with an exception here, and still closes "
                        + "the channel.")
                .call("next(), and what it throws", () -> thrown(cutOne.generator()) != null)
                .completes()
                .call("is the channel open?", cut::isOpen)
                .answers(false);

        for (IOException broken : List.of(new IOException("the line is dead"), new ClosedChannelException())) {
            for (int read : new int[] {0, 1, 2}) {
                ByteSource failing = ByteSource.of(bytes(9)).failingAt(read, broken);
                GeneratorScript<Double, Void, Void> script =
                        reading(failing, 2, "A new generator has done nothing to the channel.");
                script.because("A read has failed: the caller gets that exception (or one with it as its cause), and "
                                + "the channel is still closed.")
                        .call(
                                "next() until it fails, and what it throws",
                                () -> firstThrown(script.generator()) == broken)
                        .answers(true)
                        .in(State.CLOSED)
                        .call("is the channel open?", failing::isOpen)
                        .answers(false);
            }
        }
    }
}
