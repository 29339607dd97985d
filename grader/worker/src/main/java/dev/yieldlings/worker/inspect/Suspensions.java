package dev.yieldlings.worker.inspect;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.Yielder;
import dev.yieldlings.trace.data.Place;
import dev.yieldlings.trace.data.Suspension;
import dev.yieldlings.trace.data.Suspension.Local;
import dev.yieldlings.trace.outcome.Values;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the position and local variables of each generator's last yield. The code that {@link YieldSites} adds before
 * each yield calls it. It leaves out generators of a learner's own classes, because their {@code equals} may be wrong.
 */
public final class Suspensions {
    private static Map<Generator<?, ?, ?>, Suspension> known = new WeakHashMap<>();

    private Suspensions() {}

    /** Forgets all suspensions, before and after each check. */
    public static synchronized void begin() {
        known = new WeakHashMap<>();
    }

    /** Returns the position and locals of a generator's last yield; empty if none was noted. */
    public static synchronized Optional<Suspension> of(Generator<?, ?, ?> generator) {
        return Optional.ofNullable(known.get(generator));
    }

    /**
     * Notes that a body is about to yield.
     *
     * @param yielder the body's yielder
     * @param file the source file's name
     * @param line the line
     * @param names the names of the body's local variables
     * @param values their values, in the same order
     */
    public static void note(Yielder<?, ?> yielder, String file, int line, String[] names, @Nullable Object[] values) {
        Generator<?, ?, ?> generator = yielder.self();
        if (!Objects.equals(generator.getClass().getClassLoader(), Generator.class.getClassLoader())) {
            return;
        }
        List<Local> locals = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            locals.add(new Local(names[i], show(values[i])));
        }
        keep(generator, new Suspension(new Place(file, line), locals));
    }

    private static synchronized void keep(Generator<?, ?, ?> generator, Suspension suspension) {
        known.put(generator, suspension);
    }

    /** Shows a value, but never asks an iterator or generator for one, because that would advance it. */
    private static String show(@Nullable Object value) {
        return switch (value) {
            case Generator<?, ?, ?> _ -> "a Generator";
            case Iterator<?> _ -> "an Iterator";
            case null, default -> Values.show(value);
        };
    }
}
