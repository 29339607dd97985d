package dev.yieldlings.worker.meter;

import dev.yieldlings.trace.outcome.Thrown;
import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * The learner's calls that really are on a stack, but for the one that is being entered.
 *
 * <p>Finding them takes time for each, so they are counted otherwise as long as that will do. The search ends at the
 * body that runs: through bodies in one another the JVM takes as long for the next frame as for all before it.
 *
 * @param number how many of them there are
 * @param inBody whether these are a body's own, and its callers' come on top
 */
record StandingCalls(int number, boolean inBody) {
    private static final StackWalker STACK = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE);
    private static final String BODY = "dev.yieldlings.kit.body.BodyYielder";

    /** Those of the code that runs. */
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
