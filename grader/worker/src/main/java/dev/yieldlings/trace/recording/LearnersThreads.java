package dev.yieldlings.trace.recording;

import java.util.concurrent.Future;

/**
 * The threads that a learner's code has started. What they do while a step is judged must have been done before anything
 * is compared, or one file would have another report each time.
 */
public interface LearnersThreads {
    /** There are none. */
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

    /** Waits until each of them is parked, waits or has ended; not for one that runs on and on. */
    void settle();

    /**
     * Waits for a result.
     *
     * @return whether it is there; not, where each thread waits, so that it never will be
     */
    boolean await(Future<?> result);

    /**
     * Waits until a thread has ended.
     *
     * @return whether it has; not, where each thread waits, so that it never will
     */
    boolean await(Thread end);
}
