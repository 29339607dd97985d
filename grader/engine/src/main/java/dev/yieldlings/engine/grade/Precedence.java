package dev.yieldlings.engine.grade;

/** Lets what can wait give way to what somebody waits for. */
final class Precedence {
    private int urgent;

    /** Something urgent begins. */
    synchronized void begin() {
        urgent++;
    }

    /** It has ended. */
    synchronized void end() {
        urgent--;
        notifyAll();
    }

    /** Waits as long as something urgent goes on. */
    synchronized void giveWay() throws InterruptedException {
        while (urgent > 0) {
            wait();
        }
    }
}
