package dev.yieldlings.trace;

import dev.yieldlings.kit.Generator;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a script begins whose first step, the making of its object, has a reason already: see {@link Script}. */
public final class Beginning {
    private static final Pattern NAMING = Pattern.compile("(\\w+) = .*", Pattern.DOTALL);

    private final Why why;

    Beginning(Why why) {
        this.why = why;
    }

    /** Adds what to ask oneself where the steps go wrong. */
    public Beginning ask(String question) {
        return new Beginning(why.ask(question));
    }

    /** As {@link Script#iterator}. */
    public <Y> IteratorScript<Y> iterator(String call, Callable<? extends Iterator<Y>> maker) {
        CallScript making = calls();
        Iterator<Y> iterator = making.call(call, maker).object(Iterator.class);
        return new IteratorScript<>(name(call), iterator).because(why).goingOnFrom(making);
    }

    /** As {@link Script#generator}. */
    public <Y, S, R> GeneratorScript<Y, S, R> generator(String call, Callable<? extends Generator<Y, S, R>> maker) {
        CallScript making = calls();
        Generator<Y, S, R> generator = making.call(call, maker).object(Generator.class);
        return new GeneratorScript<>(name(call), generator).because(why).goingOnFrom(making);
    }

    /** As {@link Script#object}. */
    public <T> ObjectScript<T> object(String call, Callable<? extends T> maker) {
        CallScript making = calls();
        T object = making.call(call, maker).object(Object.class);
        return new ObjectScript<T>(name(call), object).because(why).goingOnFrom(making);
    }

    /** As {@link Script#calls}. */
    public CallScript calls() {
        return new CallScript().because(why);
    }

    private static String name(String call) {
        Matcher naming = NAMING.matcher(call);
        return naming.matches() ? naming.group(1) : "";
    }
}
