package dev.yieldlings.kit.protocol.range;

import dev.yieldlings.kit.Generator;

/** An implementation that yields the numbers from start to before end, without a body. */
public interface RangeMaker {
    /**
     * A new generator of these numbers.
     *
     * @param start the first number
     * @param end the number after the last
     * @param inside what it runs before each yield, while it is RUNNING
     */
    Generator<Integer, Void, Void> range(int start, int end, Runnable inside);
}
