package dev.yieldlings.worker.child;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Resets the random seeds and counters of the JDK, so that a program that prints them has the same output in every
 * process and at every position in a batch.
 *
 * <p>The JDK has no API for this, so this class writes its private fields. It leaves a field unchanged if the running
 * JDK doesn't have it.
 */
public final class JdkState {
    private static final Access ACCESS = new Access();

    /** Higher than the identifiers of the process's own threads. */
    private static final long FIRST_THREAD = 1_000;

    private JdkState() {}

    /** Makes unmodifiable sets and maps iterate in the same order in every process. */
    public static void fixOrder() {
        ACCESS.setLong("java.util.ImmutableCollections", "SALT32L", 0);
        ACCESS.setBoolean("java.util.ImmutableCollections", "REVERSE", false);
    }

    /** Restarts the numbering of threads and pools, and gives new threads the same random numbers. */
    public static void restartCounts() {
        ACCESS.setThreadIdentifier(FIRST_THREAD);
        ACCESS.setInt("java.lang.Thread$ThreadNumbering", "next", 0);
        ACCESS.setCounter("java.util.concurrent.Executors$DefaultThreadFactory", "poolNumber", 1);
        ACCESS.setInt("java.util.concurrent.ForkJoinPool", "poolIds", 0);
        ACCESS.setCounter("java.util.Timer", "nextSerialNumber", 0);
        ACCESS.setCounter("java.util.concurrent.ThreadLocalRandom", "seeder", 0);
    }

    /**
     * Writes static fields through the JDK's internal {@code Unsafe}, by reflection because the compiler
     * has no access to its package.
     */
    private static final class Access {
        private final Object unsafe;
        private final Class<?> type;

        Access() {
            try {
                this.type = Class.forName("jdk.internal.misc.Unsafe");
                this.unsafe = type.getMethod("getUnsafe").invoke(null);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("the worker's manifest exports what is needed", e);
            }
        }

        void setLong(String owner, String name, long value) {
            put("putLong", long.class, owner, name, value);
        }

        void setInt(String owner, String name, int value) {
            put("putInt", int.class, owner, name, value);
        }

        void setBoolean(String owner, String name, boolean value) {
            put("putBoolean", boolean.class, owner, name, value);
        }

        void setCounter(String owner, String name, int value) {
            try {
                Field field = field(owner, name);
                Object counter = type.getMethod("getReference", Object.class, long.class)
                        .invoke(unsafe, base(field), offset(field));
                switch (counter) {
                    case AtomicInteger number -> number.set(value);
                    case AtomicLong number -> number.set(value);
                    case null, default -> {}
                }
            } catch (ReflectiveOperationException e) {
                // This JDK has no such counter.
            }
        }

        /** The JVM keeps this counter; the field of the JDK holds its address. */
        void setThreadIdentifier(long value) {
            try {
                Field place = field("java.lang.Thread$ThreadIdentifiers", "NEXT_TID_OFFSET");
                Object address =
                        type.getMethod("getLong", Object.class, long.class).invoke(unsafe, base(place), offset(place));
                type.getMethod("putLong", Object.class, long.class, long.class).invoke(unsafe, null, address, value);
            } catch (ReflectiveOperationException e) {
                // This JDK has no such counter.
            }
        }

        private void put(String how, Class<?> kind, String owner, String name, Object value) {
            try {
                Field field = field(owner, name);
                Method put = type.getMethod(how, Object.class, long.class, kind);
                put.invoke(unsafe, base(field), offset(field), value);
            } catch (ReflectiveOperationException e) {
                // This JDK has no such field.
            }
        }

        private static Field field(String owner, String name) throws ReflectiveOperationException {
            return Class.forName(owner).getDeclaredField(name);
        }

        private Object base(Field field) throws ReflectiveOperationException {
            return type.getMethod("staticFieldBase", Field.class).invoke(unsafe, field);
        }

        private Object offset(Field field) throws ReflectiveOperationException {
            return type.getMethod("staticFieldOffset", Field.class).invoke(unsafe, field);
        }
    }
}
