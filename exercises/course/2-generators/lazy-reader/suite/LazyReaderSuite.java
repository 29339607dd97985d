import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.data.Trace.Figure;
import dev.yieldlings.trace.source.ByteSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

class LazyReaderSuite extends LazyReaderScripts {
    @Check("values")
    void values() {
        Why rule = Why.because(
                        "The numbers come in the order of the channel, with the high one of their eight bytes first.")
                .ask("In which order does your buffer read them?");
        Double[] all = {
            1.5,
            -2.0,
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
        Why zero = Why.because(
                        "0.0 and -0.0 are numbers like all others. The end is where the channel has no more bytes.")
                .ask("What ends your loop?");
        reading(ByteSource.of(bytes(1.0, 0.0, -0.0, 2.0)), 2, zero)
                .yieldsEach(1.0, 0.0, -0.0, 2.0)
                .stops();
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
                .completes()
                .in(State.SUSPENDED)
                .happens("read: 24 of 24 asked for")
                .next()
                .completes()
                .happens()
                .next()
                .completes()
                .happens()
                .next()
                .completes()
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
        List<Double> whole = new ArrayList<>();
        Generator<Double, Void, Void> own = LazyReader.doubles(ByteSource.of(bytes(1.5, -2.0, 0.25, 1e9)), 4);
        for (int i = 0; i < 4; i++) {
            whole.add(own.next());
        }
        reading(ByteSource.inPortions(bytes(1.5, -2.0, 0.25, 1e9), portions), chunk, because)
                .yieldsEach(whole.toArray(new Double[0]))
                .stops()
                .in(State.CLOSED);
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
                .completes()
                .call("how many bytes were read", channel::given)
                .answers("at most 8000", given -> (long) given <= 8000);
        long before = used();
        script.because("The generator is done with the values that it has yielded: it has to keep only one chunk.")
                .ask("What does yours keep?")
                .call("300,000 numbers more", () -> taken(generator))
                .answers(MANY)
                .call("is much more memory held than after the first number?", () -> used() - before > BYTES)
                .answers(false)
                .call("is more than a chunk read ahead?", () -> channel.given() > 8L * (MANY + 1 + 1000))
                .answers(false);
    }
}
