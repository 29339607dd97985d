/** The time, and the only way to let it pass. */
public interface Clock {
    /** The time now, in seconds. */
    double now();

    /** Waits until it is this time. */
    void waitUntil(double time);
}
