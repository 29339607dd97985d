package dev.yieldlings.worker.meter;

import dev.yieldlings.worker.Sources;
import dev.yieldlings.worker.load.SubmissionLoader;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Runs {@code Sample.run()} of a small source, either metered as in the worker or without metering. */
final class Metered {
    static final long PLENTY = 1_000_000;

    private Metered() {}

    /** Runs the sources metered with this budget, and throws what they throw. */
    static @Nullable Object run(long budget, String... sources) throws Throwable {
        return run(budget, Sources.compile(sources));
    }

    static @Nullable Object run(long budget, Map<String, byte[]> classes) throws Throwable {
        ClassLoader loader = new SubmissionLoader(classes);
        try {
            return DeepStack.call(() -> {
                Meter.begin(budget);
                return call(loader);
            });
        } catch (ExecutionException e) {
            throw e.getCause();
        }
    }

    /** Runs the classes without metering. */
    static @Nullable Object plain(Map<String, byte[]> classes) throws Throwable {
        return call(new ClassLoader(Metered.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = classes.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        });
    }

    private static @Nullable Object call(ClassLoader loader) throws Exception {
        try {
            return loader.loadClass("Sample").getMethod("run").invoke(null);
        } catch (InvocationTargetException e) {
            switch (e.getTargetException()) {
                case Error error -> throw error;
                case Exception exception -> throw exception;
                default -> throw e;
            }
        }
    }
}
