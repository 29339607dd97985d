package dev.yieldlings.bench;

import dev.yieldlings.kit.Generator;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A step through a chain of delegates. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Delegations {
    @Param({"1", "10", "100"})
    private int depth;

    private Generator<Integer, Integer, Void> outermost;

    @Setup
    public void makeChain() {
        outermost = Yields.endless();
        for (int i = 0; i < depth; i++) {
            Generator<Integer, Integer, Void> inner = outermost;
            outermost = Generator.of(y -> y.yieldFrom(inner));
        }
        outermost.next();
    }

    @Benchmark
    public Integer step() {
        return outermost.next();
    }
}
