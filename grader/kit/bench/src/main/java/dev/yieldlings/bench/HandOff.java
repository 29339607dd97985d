package dev.yieldlings.bench;

import java.util.concurrent.SynchronousQueue;

/** A generator as a virtual thread that hands its values over; it is never stopped. */
final class HandOff {
    private final SynchronousQueue<Integer> values = new SynchronousQueue<>();

    HandOff() {
        Thread.ofVirtual().start(() -> {
            int i = 0;
            while (true) {
                try {
                    values.put(i++ & 63);
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
    }

    Integer next() {
        try {
            return values.take();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
