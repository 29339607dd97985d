package dev.yieldlings.trace;

import dev.yieldlings.kit.Generator;
import java.util.Iterator;

/** Where a script begins: what is to be driven. */
public final class Script {
    private Script() {}

    /** A script over an iterator: {@code next()} and {@code hasNext()}. */
    public static <Y> IteratorScript<Y> of(Iterator<Y> iterator) {
        return new IteratorScript<>(iterator);
    }

    /** A script over a generator: the calls of its protocol, with its states. */
    public static <Y, S, R> GeneratorScript<Y, S, R> of(Generator<Y, S, R> generator) {
        return new GeneratorScript<>(generator);
    }

    /** A script of calls that belong to no iterator: constructors, factories, what a callback has seen. */
    public static CallScript calls() {
        return new CallScript();
    }
}
