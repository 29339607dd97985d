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

/** A whole life: made, stepped once, ended. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Lives {
    private static final ContinuationScope SCOPE = new ContinuationScope("bench");

    @Benchmark
    public Integer createNextCloseOfTheKit() {
        Generator<Integer, Void, Void> generator = Generator.of(y -> {
            y.yield(1);
            y.yield(2);
        });
        Integer value = generator.next();
        generator.close();
        return value;
    }

    @Benchmark
    public Continuation createRunRunOfABareContinuation() {
        Continuation continuation = new Continuation(SCOPE, () -> Continuation.yield(SCOPE));
        continuation.run();
        continuation.run();
        return continuation;
    }

    @Benchmark
    public Integer createNextOfKotlin() {
        Iterator<Integer> iterator = KotlinGenerators.two();
        return iterator.hasNext() ? iterator.next() : null;
    }
}
