import dev.yieldlings.kit.Generator;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.source.Log;
import dev.yieldlings.trace.source.Noted;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Chains, and what they are made from. */
abstract class ChainScripts {
    static final String DONE = " items processed from input";

    static Generator<Object, Void, Void> telling(String... items) {
        return Generator.of(y -> {
            for (String item : items) {
                Noted.event(item + " is made");
                y.yield(item);
            }
        });
    }

    static Generator<Double, Void, Void> halves() {
        return Generator.of(y -> {
            y.yield(0.5);
            y.yield(1.5);
            y.yield(2.5);
        });
    }

    /** Numbers of which nobody who is asked for a few items needs a thousand. */
    static long checked(long number) {
        if (number == 1_000) {
            throw new IllegalStateException("1,000 were fetched already, of a source that has no end");
        }
        return number;
    }

    static boolean isZero(Object value) {
        return value instanceof Double number && number == 0;
    }

    static Log<String> quiet() {
        return Log.named("log");
    }

    static Iterable<Double> input(int size, IntToDoubleFunction items) {
        return () -> IntStream.range(0, size).mapToDouble(items).iterator();
    }

    static GeneratorScript<Object, Void, Void> chained(
            String call, String because, Iterable<? extends Iterable<?>> iterables) {
        return chained(call, Why.because(because), iterables);
    }

    static GeneratorScript<Object, Void, Void> chained(
            String call, Why because, Iterable<? extends Iterable<?>> iterables) {
        return Script.because(because).generator("chain(" + call + ")", () -> Chain.chain(ofObjects(iterables)));
    }

    /** What the items are is nobody's business here, and nothing is put into an iterable. */
    @SuppressWarnings("unchecked")
    static Iterable<Iterable<Object>> ofObjects(Iterable<? extends Iterable<?>> iterables) {
        return (Iterable<Iterable<Object>>) iterables;
    }

    static Generator<Integer, Void, Void> made(CallScript script, String call, List<List<Integer>> lists) {
        return script.call(call, () -> Chain.chain(lists)).object(Generator.class);
    }
}
