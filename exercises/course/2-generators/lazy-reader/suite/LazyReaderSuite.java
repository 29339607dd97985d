import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.data.Trace.Figure;
import dev.yieldlings.trace.source.ByteSource;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

class LazyReaderSuite {
    private static final int MANY = 300_000;

    /** Far below what so many numbers take, far above what a garbage collector leaves lying about. */
    private static final long BYTES = 2_000_000;

    @Check("values")
    void values() {
        Why rule = Why.because(
                        "The numbers come in the order of the channel, with the high one of their eight bytes first.")
                .ask("In which order does your buffer read them?");
        Double[] all = {
            1.5,
            -2.0,
            0.0,
            -0.0,
            Math.PI,
            Double.MAX_VALUE,
            Double.MIN_VALUE,
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            1e-300
        };
        for (int chunk : new int[] {1, 2, 3, 11, 12, 100}) {
            reading(ByteSource.of(bytes(all)), chunk, rule)
                    .yieldsEach(all)
                    .stops()
                    .in(State.CLOSED)
                    .forGood();
        }
        reading(ByteSource.of(bytes()), 4, "There is not a single byte in this channel, so there is no number.")
                .stops()
                .in(State.CLOSED);
        Why own = Why.because("Two readers at the same time each have their own channel and buffer.");
        GeneratorScript<Double, Void, Void> first = reading(ByteSource.of(bytes(1.0, 2.0, 3.0)), 2, own);
        GeneratorScript<Double, Void, Void> second = reading(ByteSource.of(bytes(10.0, 20.0, 30.0)), 2, own);
        first.next().yields(1.0);
        second.next().yields(10.0);
        first.next().yields(2.0).next().yields(3.0).stops();
        second.next().yields(20.0).next().yields(30.0).stops();
    }

    @Check("chunks")
    void chunks() {
        ByteSource six = ByteSource.of(bytes(6));
        reading(six, 3, "Making the generator reads nothing.")
                .state(State.CREATED)
                .call("how often the channel was read", six::reads)
                .answers(0)
                .because("The chunk is 3 doubles, so read 24 bytes at a time, when you need a number that is not "
                        + "there yet.")
                .ask("How much does your code ask for, and when?")
                .next()
                .yields(0.0)
                .in(State.SUSPENDED)
                .happens("read: 24 of 24 asked for")
                .next()
                .yields(1.0)
                .happens()
                .next()
                .yields(2.0)
                .happens()
                .next()
                .yields(3.0)
                .happens("read: 24 of 24 asked for");

        for (int chunk : new int[] {10, 100, 1000}) {
            ByteSource thousand = ByteSource.of(bytes(1000));
            GeneratorScript<Double, Void, Void> script = reading(thousand, chunk, "A new generator has read nothing.");
            int reads = 1000 / chunk + 2;
            script.because("1,000 numbers in chunks of " + chunk + " are " + 1000 / chunk
                            + " reads, and one or two more to find the end. Each read is a trip to the system, which is "
                            + "expensive.")
                    .ask("Does your code fetch a chunk each time, or one number?")
                    .call("all of the 1,000 numbers", () -> drained(script.generator()))
                    .answers(1000)
                    .call("how often the channel was read", thousand::reads)
                    .answers("at most " + reads, count -> (int) count <= reads);
        }
        Script.figure(LazyReaderSuite::readsByChunk);
    }

    private static Figure readsByChunk() {
        List<Figure.Bar> bars = new ArrayList<>();
        for (int chunk : new int[] {1, 2, 5, 10, 50, 100, 500, 1000}) {
            ByteSource thousand = ByteSource.of(bytes(1000));
            drained(LazyReader.doubles(thousand, chunk));
            bars.add(new Figure.Bar(String.valueOf(chunk), thousand.reads()));
        }
        return new Figure(
                "How often your generator has read, to get 1,000 numbers",
                "numbers in a chunk",
                "reads",
                Figure.Scale.LOGARITHMIC,
                bars,
                "Each read is a trip to the system. The first few values save nearly all trips; larger ones "
                        + "cost memory, and save little.");
    }

    @Check("portions")
    void portions() {
        Why odd = Why.because(
                        "This channel gives its bytes in odd portions, as sockets do, and its reads may end in the "
                                + "middle of a number.")
                .ask("What does your code do with the bytes of an incomplete number?");
        for (int chunk : new int[] {1, 2, 5}) {
            portioned(chunk, odd, read -> 5);
            portioned(chunk, odd, read -> 1);
            portioned(chunk, odd, read -> 11);
            portioned(chunk, odd, read -> new int[] {3, 8, 1, 16, 7}[read % 5]);
        }
        Why nothing = Why.because(
                        "Some reads of this channel give 0 bytes: nothing has arrived yet, but more will come.")
                .ask("What does your code treat as the end?");
        portioned(2, nothing, read -> read % 2 == 0 ? 0 : 9);
        portioned(1, nothing, read -> new int[] {8, 0, 0, 8}[read % 4]);
        portioned(3, nothing, read -> new int[] {0, 3, 0, 5, 0, 0}[read % 6]);
    }

    private static void portioned(int chunk, Why because, IntUnaryOperator portions) {
        reading(ByteSource.inPortions(bytes(1.5, -2.0, 0.25, 1e9), portions), chunk, because)
                .yieldsEach(1.5, -2.0, 0.25, 1e9)
                .stops()
                .in(State.CLOSED);
    }

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
                        .yieldsEach(1.5, -2.0)
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
                .yieldsEach(1.5, -2.0)
                .next()
                .raises(EOFException.class)
                .in(State.CLOSED);
    }

    @Check("closed")
    void closed() {
        ByteSource ended = ByteSource.of(bytes(1.5));
        reading(ended, 4, "A new generator has done nothing to the channel.")
                .next()
                .yields(1.5)
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
                script.next().yields((double) i);
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
                .yields(0.0)
                .because("The exception was raised at the yield and leaves the body: the caller gets it, and the "
                        + "channel is closed on the way out.")
                .raise(exception)
                .raises(exception)
                .in(State.CLOSED)
                .call("is the channel open?", raised::isOpen)
                .answers(false);

        ByteSource cut = ByteSource.of(new byte[Double.BYTES + 1]);
        reading(cut, 2, "A new generator has done nothing to the channel.")
                .next()
                .yields(0.0)
                .because("The last number is incomplete. The generator ends with an exception here, and still closes "
                        + "the channel.")
                .next()
                .raises(EOFException.class)
                .call("is the channel open?", cut::isOpen)
                .answers(false);

        for (int read : new int[] {0, 1}) {
            IOException broken = new IOException("the line is dead");
            ByteSource failing = ByteSource.of(bytes(9)).failingAt(read, broken);
            GeneratorScript<Double, Void, Void> script =
                    reading(failing, 2, "A chunk is two numbers here, and those from before the failure come out.");
            for (int i = 0; i < 2 * read; i++) {
                script.next().yields((double) i);
            }
            script.because("A read has failed: the caller gets that IOException (or one with it as its cause), and the "
                            + "channel is still closed.")
                    .call("next(), and what it throws", () -> thrown(script.generator()) == broken)
                    .answers(true)
                    .in(State.CLOSED)
                    .call("is the channel open?", failing::isOpen)
                    .answers(false);
        }
    }

    /** The last check to run: code that keeps everything may end the worker here. */
    @Check("memory")
    void memory() {
        EndlessChannel channel = new EndlessChannel(8L * (MANY + 10_000));
        GeneratorScript<Double, Void, Void> script =
                reading(channel, 1000, "This channel has no end, and making the generator reads nothing of it.");
        Generator<Double, Void, Void> generator = script.generator();
        script.because("This channel has no end. One number needs one chunk of it, and you read no more before that "
                        + "is used up.")
                .ask("Does your code try to read it all?")
                .next()
                .yields(0.0)
                .call("how many bytes were read", channel::given)
                .answers("at most 8000", given -> (long) given <= 8000);
        long before = used();
        script.because("The generator is done with the values that it has yielded: it has to keep only one chunk.")
                .ask("What does yours keep?")
                .call("the sum of 300,000 numbers more", () -> sum(generator))
                .answers((double) MANY * (MANY + 1) / 2)
                .call("is much more memory held than after the first number?", () -> used() - before > BYTES)
                .answers(false)
                .call("is more than a chunk read ahead?", () -> channel.given() > 8L * (MANY + 1 + 1000))
                .answers(false);
    }

    @SuppressWarnings("SystemGC") // there is no other way to tell what is still held
    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static double sum(Generator<Double, Void, Void> generator) {
        double sum = 0;
        for (int i = 0; i < MANY; i++) {
            sum += generator.next();
        }
        return sum;
    }

    private static int drained(Generator<Double, Void, Void> generator) {
        int count = 0;
        for (double number : generator) {
            if (number != count) {
                return -1;
            }
            count++;
        }
        return count;
    }

    /** What a step throws, or its cause where that is an IOException. */
    private static Throwable thrown(Generator<Double, Void, Void> generator) {
        try {
            generator.next();
            return null;
        } catch (Throwable e) {
            return e.getCause() instanceof IOException cause ? cause : e;
        }
    }

    private static byte[] bytes(Double... numbers) {
        ByteBuffer buffer = ByteBuffer.allocate(numbers.length * Double.BYTES);
        for (double number : numbers) {
            buffer.putDouble(number);
        }
        return buffer.array();
    }

    /** The bytes of 0.0, 1.0, 2.0, and so on. */
    private static byte[] bytes(int count) {
        Double[] numbers = new Double[count];
        Arrays.setAll(numbers, i -> (double) i);
        return bytes(numbers);
    }

    private static GeneratorScript<Double, Void, Void> reading(ReadableByteChannel channel, int chunk, String because) {
        return reading(channel, chunk, Why.because(because));
    }

    private static GeneratorScript<Double, Void, Void> reading(ReadableByteChannel channel, int chunk, Why because) {
        return Script.because(because)
                .generator("doubles(channel, " + chunk + ")", () -> LazyReader.doubles(channel, chunk));
    }
}
