package dev.yieldlings.oracle;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.StopIteration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plays a case's script with the kit's generators, and records the events in the form of the recordings. */
final class Stage {
    private final Case played;
    private final Map<Integer, Generator<Object, Object, Object>> generators = new HashMap<>();
    private final IdentityHashMap<Object, String> names = new IdentityHashMap<>();
    private final List<String> log = new ArrayList<>();

    Stage(Case played) {
        this.played = played;
    }

    List<Map<String, Object>> play() {
        List<Map<String, Object>> trace = new ArrayList<>();
        for (Operation operation : played.script()) {
            Generator<Object, Object, Object> generator = generator(operation.g());
            log.clear();
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("before", generator.state().name());
            Map<String, Object> result = new LinkedHashMap<>();
            try {
                perform(operation, generator, result);
            } catch (StopIteration end) {
                result.put("stop", end.value());
            } catch (Throwable e) {
                result.put("raise", PythonError.recorded(e));
            }
            entry.put("result", result);
            entry.put(
                    "after",
                    operation.what().equals("drop") ? "GONE" : generator.state().name());
            entry.put("log", List.copyOf(log));
            trace.add(entry);
        }
        return trace;
    }

    void log(String line) {
        log.add(line);
    }

    Generator<Object, Object, Object> generator(int number) {
        return generators.computeIfAbsent(number, n -> made("main", played.body()));
    }

    Generator<Object, Object, Object> sub(String name) {
        return made(name, played.subs().get(name));
    }

    private Generator<Object, Object, Object> made(String name, List<Statement> body) {
        Generator<Object, Object, Object> generator = Generator.returning(
                name, y -> new Activation(this, y).run(body) instanceof Completion.Return(Object value) ? value : null);
        names.put(generator, name);
        return generator;
    }

    private void perform(Operation operation, Generator<Object, Object, Object> generator, Map<String, Object> result) {
        switch (operation.what()) {
            case "next" -> result.put("yield", generator.next());
            case "send" -> result.put("yield", generator.send(operation.v()));
            case "throw" -> result.put("yield", generator.raise(PythonError.of(operation.type(), operation.msg())));
            case "close" -> {
                generator.close();
                result.put("closed", null);
            }
            case "state" -> result.put("value", generator.state().name());
            case "delegate" -> result.put("value", named(generator.delegate()));
            case "for" -> loop(generator, operation.max(), result);
            case "drop" -> {
                generators.remove(operation.g());
                result.put("dropped", null);
            }
            default -> throw new IllegalArgumentException(operation.toString());
        }
    }

    private String named(Optional<?> delegate) {
        return delegate.map(it -> it instanceof Iterator ? "list" : names.get(it))
                .orElse(null);
    }

    private static void loop(Generator<Object, Object, Object> generator, Integer max, Map<String, Object> result) {
        List<Object> values = new ArrayList<>();
        boolean exhausted = true;
        for (Object value : generator) {
            values.add(value);
            if (max != null && values.size() == max) {
                exhausted = false;
                break;
            }
        }
        result.put("values", values);
        result.put("exhausted", exhausted);
    }

    /** Throws any exception, checked or not. */
    @SuppressWarnings("unchecked")
    static <T extends Throwable> RuntimeException thrown(Throwable exception) throws T {
        throw (T) exception;
    }
}
