package dev.yieldlings.kit.body;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Makes stack traces read as if a body were called by its caller directly. */
final class Traces {
    private static final Set<String> MACHINERY =
            Set.of("dev.yieldlings.kit", "dev.yieldlings.kit.body", "dev.yieldlings.kit.engine", "jdk.internal.vm");

    private Traces() {}

    /** Takes out the lines of the machinery, which stand between the body's and its caller's. */
    static <T extends Throwable> T trim(T exception) {
        return below(List.of(), exception);
    }

    /** As {@link #trim}, with a suspended body's lines on top. */
    static <T extends Throwable> T below(List<StackTraceElement> body, T exception) {
        StackTraceElement[] lines = exception.getStackTrace();
        StackTraceElement[] kept = Stream.concat(
                        body.stream(), Arrays.stream(lines).filter(line -> !isMachinery(line)))
                .toArray(StackTraceElement[]::new);
        if (kept.length != lines.length) {
            exception.setStackTrace(kept);
        }
        return exception;
    }

    /** A suspended body's own lines, out of those of the whole coroutine. */
    static List<StackTraceElement> ofBody(StackTraceElement[] lines) {
        return Arrays.stream(lines)
                .dropWhile(line -> !isMachinery(line))
                .dropWhile(Traces::isMachinery)
                .takeWhile(line -> !isMachinery(line))
                .toList();
    }

    private static boolean isMachinery(StackTraceElement line) {
        String type = line.getClassName();
        int dot = type.lastIndexOf('.');
        return dot > 0 && MACHINERY.contains(type.substring(0, dot));
    }

    /** Throws anything, checked or not: what a body throws reaches its caller unchanged. */
    @SuppressWarnings("unchecked")
    static <T extends Throwable> RuntimeException sneak(Throwable exception) throws T {
        throw (T) exception;
    }
}
