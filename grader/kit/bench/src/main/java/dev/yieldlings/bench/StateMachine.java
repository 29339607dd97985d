package dev.yieldlings.bench;

import java.util.Iterator;

/** What a compiler would make of the generator: the floor. */
final class StateMachine implements Iterator<Integer> {
    private final int end;
    private int i;

    StateMachine(int end) {
        this.end = end;
    }

    @Override
    public boolean hasNext() {
        return i < end;
    }

    @Override
    public Integer next() {
        return i++ & 63;
    }
}
