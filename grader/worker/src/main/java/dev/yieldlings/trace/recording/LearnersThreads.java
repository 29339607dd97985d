package dev.yieldlings.trace.recording;

import java.util.concurrent.Future;

/**
 * The threads that a learner's code has started. A step is judged only after they have come to rest, so that a
 * submission gets the same report each time.
 */
public interface LearnersThreads {
    /** There are no such threads. */
    LearnersThreads NONE = new LearnersThreads() {
        @Override
        public void settle() {}

        @Override
        public boolean await(Future<?> result) {
            return result.isDone();
        }

        @Override
        public boolean await(Thread end) {
            return !end.isAlive();
        }
    };

    /** Waits until each thread is parked, waits or has ended, but not for a thread that keeps running. */
    void settle();

    /**
     * Waits for a result.
     *
     * @return whether the result is there; false if all threads wait, so that it can't come any more
     */
    boolean await(Future<?> result);

    /**
     * Waits until a thread has ended.
     *
     * @return whether it has ended; false if all threads wait, so that it can't end any more
     */
    boolean await(Thread end);
}
