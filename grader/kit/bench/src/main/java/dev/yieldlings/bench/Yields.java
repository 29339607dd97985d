package dev.yieldlings.bench;

import dev.yieldlings.kit.Generator;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import jdk.internal.vm.Continuation;
import jdk.internal.vm.ContinuationScope;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One step, there and back, of a generator that never ends. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Yields {
    private static final ContinuationScope SCOPE = new ContinuationScope("bench");

    private final Generator<Integer, Integer, Void> kit = endless();
    private final Iterator<Integer> kitLoop = endless().iterator();
    private final Iterator<Integer> stateMachine = new StateMachine(Integer.MAX_VALUE);
    private final Iterator<Integer> kotlin = KotlinGenerators.endless();
    private final HandOff handOff = new HandOff();
    private final Continuation bare = new Continuation(SCOPE, () -> {
        while (true) {
            Continuation.yield(SCOPE);
        }
    });

    static Generator<Integer, Integer, Void> endless() {
        return Generator.of(y -> {
            int i = 0;
            while (true) {
                y.yield(i++ & 63);
            }
        });
    }

    @Benchmark
    public Integer yieldOfTheKit() {
        return kit.next();
    }

    @Benchmark
    public Integer yieldOfTheKitInALoop() {
        return kitLoop.hasNext() ? kitLoop.next() : null;
    }

    @Benchmark
    public void yieldOfABareContinuation() {
        bare.run();
    }

    @Benchmark
    public Integer yieldOfAStateMachine() {
        return stateMachine.hasNext() ? stateMachine.next() : null;
    }

    @Benchmark
    public Integer yieldOfKotlin() {
        return kotlin.hasNext() ? kotlin.next() : null;
    }

    @Benchmark
    public Integer yieldOfAVirtualThread() {
        return handOff.next();
    }
}
