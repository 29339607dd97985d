package dev.yieldlings.trace;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.trace.recording.Recorder;
import java.util.Iterator;
import java.util.concurrent.Callable;

/** The beginning of a script that has a reason for its first step, which creates its object; see {@link Script}. */
public final class Beginning {
    private final Why why;

    Beginning(Why why) {
        this.why = why;
    }

    /** Adds a question for the learner, shown if a step goes wrong. */
    public Beginning ask(String question) {
        return new Beginning(why.ask(question));
    }

    /** Creates an iterator and a script as {@link Script#iterator} does. */
    public <Y> IteratorScript<Y> iterator(String call, Callable<? extends Iterator<Y>> maker) {
        CallScript making = calls();
        int id = register(call, Iterator.class);
        Iterator<Y> iterator = making.make(id, call, maker).object(Iterator.class);
        return new IteratorScript<>(id, Label.of(call).name(), iterator)
                .because(why)
                .goingOnFrom(making);
    }

    /** Creates a generator and a script as {@link Script#generator} does. */
    public <Y, S, R> GeneratorScript<Y, S, R> generator(String call, Callable<? extends Generator<Y, S, R>> maker) {
        CallScript making = calls();
        int id = register(call, Generator.class);
        Generator<Y, S, R> generator = making.make(id, call, maker).object(Generator.class);
        return new GeneratorScript<>(id, Label.of(call).name(), generator)
                .because(why)
                .goingOnFrom(making);
    }

    /** Creates an object and a script as {@link Script#object} does. */
    public <T> ObjectScript<T> object(String call, Callable<? extends T> maker) {
        CallScript making = calls();
        int id = register(call, Object.class);
        T object = making.make(id, call, maker).object(Object.class);
        return new ObjectScript<T>(id, Label.of(call).name(), object)
                .because(why)
                .goingOnFrom(making);
    }

    /** Creates a script as {@link Script#calls} does. */
    public CallScript calls() {
        return new CallScript().because(why);
    }

    private static int register(String call, Class<?> type) {
        Label label = Label.of(call);
        return Recorder.current().object(label.name(), type.getSimpleName(), label.making());
    }
}
