package dev.yieldlings.worker.warm;

import dev.yieldlings.kit.Generator;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The code under test of {@link CountdownSuite}: an iterator and a generator that count down from three. */
public final class Countdown implements Iterator<Integer> {
    private int next = 3;

    @Override
    public boolean hasNext() {
        return next > 0;
    }

    @Override
    public Integer next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return next--;
    }

    /** Returns a generator of the same sequence. */
    public static Generator<Integer, Void, Void> generator() {
        return Generator.of(y -> {
            for (int i = 3; i > 0; i--) {
                y.yield(i);
            }
        });
    }
}
