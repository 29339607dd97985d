import dev.yieldlings.kit.Generator;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;

/** Readers of channels, and what comes out of them. */
abstract class LazyReaderScripts {
    static final int MANY = 300_000;

    /** Far below what so many numbers take, far above what a garbage collector leaves lying about. */
    static final long BYTES = 2_000_000;

    @SuppressWarnings("SystemGC") // there is no other way to tell what is still held
    static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    static int taken(Generator<Double, Void, Void> generator) {
        for (int i = 0; i < MANY; i++) {
            generator.next();
        }
        return MANY;
    }

    static int drained(Generator<Double, Void, Void> generator) {
        int count = 0;
        for (double ignored : generator) {
            count++;
        }
        return count;
    }

    /** What the first step throws that does not yield, which is one of the first nine. */
    static Throwable firstThrown(Generator<Double, Void, Void> generator) {
        Throwable thrown = null;
        for (int i = 0; i < 9 && thrown == null; i++) {
            thrown = thrown(generator);
        }
        return thrown;
    }

    /** What a step throws, or its cause where that is an IOException. */
    static Throwable thrown(Generator<Double, Void, Void> generator) {
        try {
            generator.next();
            return null;
        } catch (Throwable e) {
            return e.getCause() instanceof IOException cause ? cause : e;
        }
    }

    static byte[] bytes(Double... numbers) {
        ByteBuffer buffer = ByteBuffer.allocate(numbers.length * Double.BYTES);
        for (double number : numbers) {
            buffer.putDouble(number);
        }
        return buffer.array();
    }

    /** The bytes of 1.0, 2.0, 3.0, and so on. */
    static byte[] bytes(int count) {
        Double[] numbers = new Double[count];
        Arrays.setAll(numbers, i -> i + 1.0);
        return bytes(numbers);
    }

    static GeneratorScript<Double, Void, Void> reading(ReadableByteChannel channel, int chunk, String because) {
        return reading(channel, chunk, Why.because(because));
    }

    static GeneratorScript<Double, Void, Void> reading(ReadableByteChannel channel, int chunk, Why because) {
        return Script.because(because)
                .generator("doubles(channel, " + chunk + ")", () -> LazyReader.doubles(channel, chunk));
    }
}
