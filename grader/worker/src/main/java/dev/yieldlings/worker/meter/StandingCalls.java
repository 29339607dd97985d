package dev.yieldlings.worker.meter;

import dev.yieldlings.trace.outcome.Thrown;
import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * The learner's calls that are on the current stack, without the call that is being entered.
 *
 * <p>A stack walk takes time for each frame, so calls are normally counted instead. The walk ends at the body that
 * runs: across the frames of nested bodies, the JVM takes as long for the next frame as for all frames before it.
 *
 * @param number the number of calls
 * @param inBody whether the walk ended at a body, so that the calls of its callers are missing
 */
record StandingCalls(int number, boolean inBody) {
    private static final StackWalker STACK = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE);
    private static final String BODY = "dev.yieldlings.kit.body.BodyYielder";

    /** Walks the current thread's stack. */
    static StandingCalls now() {
        return STACK.walk(StandingCalls::of);
    }

    private static StandingCalls of(Stream<StackFrame> frames) {
        int number = -1;
        Iterator<StackFrame> inwards = frames.iterator();
        while (inwards.hasNext()) {
            Class<?> type = inwards.next().getDeclaringClass();
            ClassLoader loader = type.getClassLoader();
            if (loader != null && Thrown.SUBMISSION_LOADER.equals(loader.getName())) {
                number++;
            } else if (type.getName().equals(BODY)) {
                return new StandingCalls(number, true);
            }
        }
        return new StandingCalls(number, false);
    }
}
