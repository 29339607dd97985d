package dev.yieldlings.worker.prompt;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.trace.data.Lines;
import dev.yieldlings.trace.data.Moment;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Place;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Step.Call;
import dev.yieldlings.trace.data.Step.Kind;
import dev.yieldlings.trace.data.Suspension;
import dev.yieldlings.trace.data.Suspension.Local;
import dev.yieldlings.trace.data.Trace;
import dev.yieldlings.trace.data.TracedObject;
import dev.yieldlings.trace.outcome.Thrown;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The variables that snippets have declared, and the state of the objects in them. */
final class Variables {
    private static final int DEEPEST = 20;
    private final PromptLoader loader;

    Variables(PromptLoader loader) {
        this.loader = loader;
    }

    /** Returns the names of the objects. If two variables hold the same object, it has the later one's name. */
    Map<Object, String> names() {
        IdentityHashMap<Object, String> names = new IdentityHashMap<>();
        for (Class<?> snippet : loader.snippets()) {
            for (Field field : snippet.getDeclaredFields()) {
                Object value = Modifier.isStatic(field.getModifiers()) ? value(field, null) : null;
                if (value != null) {
                    names.put(value, field.getName());
                }
            }
        }
        return names;
    }

    /**
     * Returns the state inside the object in a variable: a step without a call for the object, and one for each
     * generator or iterator that it delegates to. The trace is empty if there is no such variable or its value is null.
     */
    Trace frame(String name) {
        Object value = null;
        for (Class<?> snippet : loader.snippets()) {
            for (Field field : snippet.getDeclaredFields()) {
                if (field.getName().equals(name) && Modifier.isStatic(field.getModifiers())) {
                    value = value(field, null);
                }
            }
        }
        List<TracedObject> objects = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        while (value != null && steps.size() < DEEPEST) {
            int id = objects.size() + 1;
            objects.add(new TracedObject(id, steps.isEmpty() ? name : "", Conversation.type(value), ""));
            Moment inside = inside(value);
            steps.add(Conversation.step(
                    Kind.STATE,
                    id,
                    Call.of(name),
                    new Outcome.Value(Conversation.show(value), Conversation.type(value)),
                    inside,
                    inside,
                    Lines.NONE));
            value = delegate(value);
        }
        return new Trace(objects, List.copyOf(steps));
    }

    private static @Nullable Object delegate(Object value) {
        try {
            return value instanceof Generator<?, ?, ?> generator
                    ? generator.delegate().orElse(null)
                    : null;
        } catch (RuntimeException | StackOverflowError e) {
            return null;
        }
    }

    /** Returns the position and locals of a suspended generator of the kit, or the fields of a learner's own object. */
    private Moment inside(Object value) {
        Moment moment = Conversation.moment(value);
        ClassLoader definer = value.getClass().getClassLoader();
        if (definer == null || !Thrown.SUBMISSION_LOADER.equals(definer.getName())) {
            return moment;
        }
        List<Local> fields = new ArrayList<>();
        for (Field field : value.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                fields.add(new Local(field.getName(), Conversation.show(value(field, value))));
            }
        }
        return new Moment(moment.state(), Optional.of(new Suspension(new Place("", 0), fields)));
    }

    private static @Nullable Object value(Field field, @Nullable Object object) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (IllegalAccessException | LinkageError e) {
            return null;
        }
    }
}
