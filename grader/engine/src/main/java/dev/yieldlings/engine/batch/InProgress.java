package dev.yieldlings.engine.batch;

import java.util.function.BooleanSupplier;

/** Counts the submissions that are being graded or queued. */
final class InProgress {
    private int number;

    synchronized void begin() {
        number++;
    }

    synchronized void end() {
        number--;
        notifyAll();
    }

    /**
     * Waits until a condition holds or nothing is in progress. The condition is tested again whenever a submission
     * ends.
     */
    synchronized void awaitUntil(BooleanSupplier holds) throws InterruptedException {
        while (number > 0 && !holds.getAsBoolean()) {
            wait();
        }
    }
}
