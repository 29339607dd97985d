package dev.yieldlings.exercises.itertools;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.StopIteration;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Does with the reference solutions what was done with CPython's itertools. */
final class Replay {
    private final Recording recording;
    private final Reference reference;
    private final List<Generator<?, ?, ?>> generators = new ArrayList<>();
    private int pulled;
    private int asked;

    Replay(Recording recording, Reference reference) {
        this.recording = recording;
        this.reference = reference;
    }

    /** Makes the generators, and takes the steps of the script. */
    List<Recording.Observation> observations() throws ReflectiveOperationException {
        make();
        List<Recording.Observation> observations = new ArrayList<>();
        for (int index : recording.script()) {
            observations.add(step(generators.get(index)));
        }
        return observations;
    }

    private void make() {
        Generator<@Nullable Integer, Void, Void> source = source();
        Predicate<@Nullable Integer> belowFour = this::belowFour;
        switch (recording.tool()) {
            case "next" ->
                generators.add(Generator.of(y -> {
                    while (true) {
                        y.yield(reference.call(
                                "Next", "orElse", source, recording.arguments().getFirst()));
                    }
                }));
            case "zip_longest" ->
                add(reference.call(
                        "Next", "pairs", source, recording.arguments().getFirst()));
            case "islice" ->
                add(reference.call(
                        "Slices",
                        "islice",
                        source,
                        recording.argument(0),
                        recording.argument(1),
                        recording.argument(2)));
            case "takewhile" -> add(reference.call("Slices", "takeWhile", belowFour, source));
            case "dropwhile" -> add(reference.call("Slices", "dropWhile", belowFour, source));
            case "accumulate" -> add(reference.call("Totals", "accumulate", source, operator()));
            case "groupby" -> add(reference.call("Totals", "groupBy", source, key()));
            case "tee" -> ((List<?>) reference.call("Tee", "tee", source, recording.argument(0))).forEach(this::add);
            default -> throw new AssertionError(recording.tool());
        }
    }

    private void add(Object generator) {
        generators.add((Generator<?, ?, ?>) generator);
    }

    private Generator<@Nullable Integer, Void, Void> source() {
        return Generator.of(y -> {
            for (Integer item : recording.items()) {
                pulled++;
                y.yield(item);
            }
        });
    }

    private Recording.Observation step(Generator<?, ?, ?> generator) throws ReflectiveOperationException {
        try {
            Object value = plain(generator.next());
            return new Recording.Observation(value, false, pulled, asked);
        } catch (StopIteration end) {
            return new Recording.Observation(null, true, pulled, asked);
        }
    }

    /** A pair as a list; of a group its key, while its items become another generator to step. */
    private @Nullable Object plain(@Nullable Object value) throws ReflectiveOperationException {
        if (!(value instanceof Record components)) {
            return value;
        }
        List<@Nullable Object> all = new ArrayList<>();
        for (RecordComponent component : components.getClass().getRecordComponents()) {
            all.add(component.getAccessor().invoke(components));
        }
        if (all.get(1) instanceof Generator<?, ?, ?> items) {
            generators.add(items);
            return all.get(0);
        }
        return all;
    }

    private boolean belowFour(@Nullable Integer item) {
        asked++;
        return item != null && item < 4;
    }

    private BinaryOperator<Integer> operator() {
        BinaryOperator<Integer> operator = switch (function()) {
            case "add" -> Integer::sum;
            case "subtract" -> (total, item) -> total - item;
            case "max" -> Math::max;
            default -> throw new AssertionError(recording);
        };
        return (total, item) -> {
            asked++;
            return operator.apply(total, item);
        };
    }

    private Function<@Nullable Integer, @Nullable Integer> key() {
        boolean half = function().equals("half");
        return item -> {
            asked++;
            return item == null || !half ? item : Integer.valueOf(item / 2);
        };
    }

    private String function() {
        return Objects.requireNonNull(recording.function());
    }
}
