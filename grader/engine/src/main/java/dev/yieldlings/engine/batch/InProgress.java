package dev.yieldlings.engine.batch;

import java.util.function.BooleanSupplier;

/** How many submissions are being graded, or wait for it. */
final class InProgress {
    private int number;

    synchronized void begin() {
        number++;
    }

    synchronized void end() {
        number--;
        notifyAll();
    }

    /** Waits until something holds that comes of what is in progress, or nothing is. */
    synchronized void awaitUntil(BooleanSupplier holds) throws InterruptedException {
        while (number > 0 && !holds.getAsBoolean()) {
            wait();
        }
    }
}
