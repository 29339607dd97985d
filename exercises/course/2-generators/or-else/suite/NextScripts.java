import dev.yieldlings.kit.Generator;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Reaction;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.source.Noted;

/** Calls of what the learner wrote, and the generators that it gets. */
final class NextScripts {
    private NextScripts() {}

    static Reaction<? extends GeneratorScript<Integer, Void, ?>> orElse(
            GeneratorScript<Integer, Void, ?> script, Generator<Integer, ?, ?> g, Integer other) {
        return script.call("orElse(g, " + other + ")", () -> Next.orElse(g, other));
    }

    static GeneratorScript<Pair<Integer>, Void, Void> pairs(
            String call, Generator<Integer, Void, Void> g, Integer filler, Why why) {
        String source = call.equals("g") ? "" : ", where g is " + call;
        return Script.because(why).generator("pairs(g, " + filler + ")" + source, () -> Next.pairs(g, filler));
    }

    static Generator<Integer, Void, Void> numbers(Integer... numbers) {
        return Generator.of(y -> {
            for (Integer number : numbers) {
                y.yield(number);
            }
        });
    }

    static Generator<Integer, Void, Void> telling(int... numbers) {
        return Generator.of(y -> {
            for (int number : numbers) {
                Noted.event("g gives " + number);
                y.yield(number);
            }
        });
    }

    /** Lets any exception out of a method that does not declare it. */
    @SuppressWarnings("unchecked")
    static <E extends Throwable> E unchecked(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
