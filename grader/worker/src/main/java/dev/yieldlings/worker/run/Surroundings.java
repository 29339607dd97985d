package dev.yieldlings.worker.run;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The global state that a job could change for the next one. The worker compares the state before and after a job.
 *
 * <p>Admission and metering keep a submission from changing this state. This check is the second safeguard: if the
 * state differs, the worker ends.
 */
record Surroundings(
        Locale locale,
        Locale shown,
        Locale formatted,
        TimeZone zone,
        Map<String, String> properties,
        int propertyCount,
        @Nullable UncaughtExceptionHandler handler,
        @Nullable ClassLoader contextLoader,
        String threadName,
        int priority) {

    static Surroundings now() {
        Map<String, String> properties = new TreeMap<>();
        System.getProperties().forEach((key, value) -> {
            // Other keys and values may be a learner's objects, whose methods must not be called; propertyCount covers
            // them.
            if (key instanceof String name && value instanceof String text) {
                properties.put(name, text);
            }
        });
        Thread thread = Thread.currentThread();
        return new Surroundings(
                Locale.getDefault(),
                Locale.getDefault(Locale.Category.DISPLAY),
                Locale.getDefault(Locale.Category.FORMAT),
                TimeZone.getDefault(),
                properties,
                System.getProperties().size(),
                Thread.getDefaultUncaughtExceptionHandler(),
                thread.getContextClassLoader(),
                thread.getName(),
                thread.getPriority());
    }
}
