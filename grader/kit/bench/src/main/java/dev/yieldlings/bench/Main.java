package dev.yieldlings.bench;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.engine.GeneratorEngine;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs all benchmarks briefly, then weighs suspended generators. */
public final class Main {
    private static final int COUNT = 200_000;

    private Main() {}

    public static void main(String[] args) throws RunnerException {
        System.out.println("generators run by " + GeneratorEngine.active().description());
        TimeValue second = new TimeValue(1, TimeUnit.SECONDS);
        new Runner(new OptionsBuilder()
                        .include(args.length > 0 ? args[0] : "dev.yieldlings.bench")
                        .forks(1)
                        .jvmArgs("--add-exports=java.base/jdk.internal.vm=ALL-UNNAMED")
                        .warmupIterations(3)
                        .warmupTime(second)
                        .measurementIterations(5)
                        .measurementTime(second)
                        .build())
                .run();
        weigh("the kit", () -> {
            Generator<Integer, Integer, Void> generator = Yields.endless();
            generator.next();
            return generator;
        });
        weigh("Kotlin", () -> {
            Iterator<Integer> iterator = KotlinGenerators.endless();
            iterator.next();
            return iterator;
        });
        weigh("a state machine", () -> {
            StateMachine machine = new StateMachine(Integer.MAX_VALUE);
            machine.next();
            return machine;
        });
    }

    private static void weigh(String what, Supplier<Object> suspended) {
        Object[] kept = new Object[COUNT];
        // The first ones are made by code that is not compiled yet, whose frames are larger.
        for (int i = 0; i < COUNT; i++) {
            kept[i] = suspended.get();
        }
        java.util.Arrays.fill(kept, null);
        long before = used();
        for (int i = 0; i < COUNT; i++) {
            kept[i] = suspended.get();
        }
        System.out.printf("%-16s %4d bytes suspended%n", what, (used() - before) / COUNT);
        java.lang.ref.Reference.reachabilityFence(kept);
    }

    private static long used() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
