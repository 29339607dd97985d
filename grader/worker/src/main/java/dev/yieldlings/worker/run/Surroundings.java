package dev.yieldlings.worker.run;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a job could leave changed for the next one; taken before it and after it.
 *
 * <p>A submission is kept from changing any of it before it runs. This is the second look: where the two differ, the
 * worker is given up.
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
            // Anything else may be a learner's object, whose methods are not to be called; that it is there, its count
            // tells.
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
