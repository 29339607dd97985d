/** A clock whose time passes only where somebody waits, or where a check moves its hand. */
final class HandClock implements Clock {
    private double now;

    HandClock(double now) {
        this.now = now;
    }

    void move(double seconds) {
        now += seconds;
    }

    @Override
    public double now() {
        return now;
    }

    @Override
    public void waitUntil(double time) {
        now = Math.max(now, time);
    }
}
