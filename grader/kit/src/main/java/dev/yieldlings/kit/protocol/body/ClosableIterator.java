package dev.yieldlings.kit.protocol.body;

import java.util.Iterator;

/** An endless iterator that knows whether it has been closed. */
final class ClosableIterator implements Iterator<Integer>, AutoCloseable {
    private boolean closed;

    boolean isClosed() {
        return closed;
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public Integer next() {
        return 1;
    }

    @Override
    public void close() {
        closed = true;
    }
}
