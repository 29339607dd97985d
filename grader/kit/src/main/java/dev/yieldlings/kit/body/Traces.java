package dev.yieldlings.kit.body;

import dev.yieldlings.kit.engine.GeneratorEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes stack traces read as if bodies called one another directly, and their caller the outermost. Plain loops
 * throughout: this also runs where a recursion has used up the stack, and a JDK class that can't be initialised for
 * that reason is lost for good.
 */
final class Traces {
    private static final Set<String> MACHINERY = Set.of(
            "dev.yieldlings.kit",
            "dev.yieldlings.kit.body",
            "dev.yieldlings.kit.engine",
            "dev.yieldlings.kit.iteration",
            "jdk.internal.vm");
    private static final boolean STACKS_APART = GeneratorEngine.active() == GeneratorEngine.THREAD;
    private static final StackTraceElement[] NO_LINES = {};
    private static final int CAUSES = 8;

    private Traces() {}

    /** Takes the machinery out of a trace that was recorded where it is called. */
    static <T extends Throwable> T trim(T exception) {
        return below(List.of(), exception);
    }

    /** As {@link #trim}, with the lines of suspended bodies on top. */
    static <T extends Throwable> T below(List<StackTraceElement> bodies, T exception) {
        List<StackTraceElement> lines = new ArrayList<>(bodies);
        StackTraceElement[] here = exception.getStackTrace();
        addTrimmed(lines, here, 0, here.length);
        exception.setStackTrace(lines.toArray(NO_LINES));
        return exception;
    }

    /**
     * Completes what a body or a stranger threw: below its own lines come those of the bodies that wait for it, then
     * the caller's. The exception is of a learner's class, which may answer anything or nothing.
     */
    static Throwable complete(Throwable exception, List<StackTraceElement> waiting) {
        try {
            Throwable at = exception;
            for (int i = 0; at != null && i < CAUSES; i++) {
                StackTraceElement[] lines = at.getStackTrace();
                if (hasMachinery(lines)) {
                    at.setStackTrace(completed(lines, waiting).toArray(NO_LINES));
                }
                at = at.getCause();
            }
        } catch (RuntimeException | Error unhelpful) {
            // Then its trace stays as it is.
            return exception;
        }
        return exception;
    }

    /** Mostly not: one body after the other completes what comes out of a recursion, and the first has done it all. */
    private static boolean hasMachinery(StackTraceElement[] lines) {
        for (StackTraceElement line : lines) {
            if (isMachinery(line)) {
                return true;
            }
        }
        return false;
    }

    private static List<StackTraceElement> completed(StackTraceElement[] lines, List<StackTraceElement> waiting) {
        List<StackTraceElement> completed = new ArrayList<>();
        int border = border(lines, 0);
        addTrimmed(completed, lines, 0, border);
        if (border < lines.length) {
            completed.addAll(waiting);
            if (STACKS_APART && isBody(lines[border])) {
                StackTraceElement[] here = new Throwable().getStackTrace();
                addTrimmed(completed, here, 0, here.length);
            } else {
                addTrimmed(completed, lines, border, lines.length);
            }
        }
        return completed;
    }

    /** A suspended body's own lines, out of those of the whole coroutine: between the yield and what ran the body. */
    static List<StackTraceElement> ofBody(StackTraceElement[] lines) {
        int from = 0;
        while (from < lines.length && !isYielder(lines[from])) {
            from++;
        }
        while (from < lines.length && isYielder(lines[from])) {
            from++;
        }
        List<StackTraceElement> own = new ArrayList<>();
        addTrimmed(own, lines, from, border(lines, from));
        return own;
    }

    /** Where bodies have stacks of their own, a body's border stays in: it tells where its caller's lines belong. */
    private static void addTrimmed(List<StackTraceElement> trimmed, StackTraceElement[] lines, int from, int to) {
        boolean within = true;
        for (int i = from; i < to; i++) {
            within &= !(STACKS_APART && isBody(lines[i]));
            if (!within || !isMachinery(lines[i])) {
                trimmed.add(lines[i]);
            }
        }
    }

    private static int border(StackTraceElement[] lines, int from) {
        int border = from;
        while (border < lines.length && !isBorder(lines[border])) {
            border++;
        }
        return border;
    }

    private static boolean isYielder(StackTraceElement line) {
        return line.getClassName().equals(BodyYielder.class.getName());
    }

    /** Between a body, or a stranger, and what steps it. */
    private static boolean isBorder(StackTraceElement line) {
        return isBody(line)
                || (line.getClassName().equals(Steps.class.getName())
                        && line.getMethodName().equals("ask"));
    }

    private static boolean isBody(StackTraceElement line) {
        return isYielder(line) && line.getMethodName().equals("run");
    }

    private static boolean isMachinery(StackTraceElement line) {
        String type = line.getClassName();
        if (!type.startsWith("dev.yieldlings.kit.") && !type.startsWith("jdk.internal.vm.")) {
            return false;
        }
        return MACHINERY.contains(type.substring(0, type.lastIndexOf('.')));
    }

    /** Throws anything, checked or not: what a body throws reaches its caller unchanged. */
    @SuppressWarnings("unchecked")
    static <T extends Throwable> RuntimeException sneak(Throwable exception) throws T {
        throw (T) exception;
    }
}
