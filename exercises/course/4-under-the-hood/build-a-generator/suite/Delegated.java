import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.Step;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.source.Failing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What goes through a generator and its delegates: any value, and any exception, for several of them at a time. */
final class Delegated {
    static final List<Object> VALUES = Arrays.asList(0, 0, "", null, null, false, List.of());

    private Delegated() {}

    /** Zero, an empty text and null are handed out, sent and returned. */
    static void values() {
        each("resume(null) of a body that yields such values", echoing());
        CallScript script = valuesAlike();
        for (Object value : VALUES) {
            script.call(
                            "resume(null) of a body that returns " + shown(value),
                            ThreadScripts.onAThread(
                                    () -> ThreadScripts.generator(y -> value).resume(null)))
                    .answers(new Step.Returned<>(value));
        }
    }

    /** The same through a delegate. */
    static void valuesOfDelegates() {
        Generator<Object, Object, Object> inner = echoing();
        each(
                "resume(null) of a body that delegates to one that yields such values",
                ThreadScripts.generator(y -> y.yieldFrom(inner)));
        Generator<Object, Object, Object> walking = ThreadScripts.generator(y -> {
            y.yieldFrom(VALUES);
            return "end";
        });
        CallScript script = valuesAlike();
        for (Object value : VALUES) {
            script.call(
                            "resume(null) of a body that is yieldFrom(iterable), where " + shown(value) + " is next",
                            ThreadScripts.onAThread(() -> walking.resume(null)))
                    .answers(new Step.Yielded<>(value));
        }
        Generator<Object, Object, Object> catching = ThreadScripts.generator(y -> {
            for (Object value : VALUES) {
                try {
                    y.yield("waits");
                } catch (IllegalStateException raised) {
                    y.yield(value);
                }
            }
            return "end";
        });
        Generator<Object, Object, Object> outer = ThreadScripts.generator(y -> y.yieldFrom(catching));
        for (Object value : VALUES) {
            script.call("next()", ThreadScripts.onAThread(outer::next))
                    .answers("waits")
                    .call(
                            "raise(IllegalStateException), which the delegate answers by " + shown(value),
                            ThreadScripts.onAThread(() -> outer.raise(new IllegalStateException())))
                    .answers(value);
        }
    }

    /** What a delegate throws comes out. */
    static void failures() {
        CallScript script = Script.because(
                        "What a delegate throws goes through the body to the caller. It is not an end.")
                .ask("Which exceptions mean that the delegate has ended?")
                .calls();
        for (Failing<Integer> items : Failing.atEachCall("items", 1, 2)) {
            if (!Judged.comesOut(items.exception())) {
                return;
            }
            Generator<Object, Object, Object> outer = ThreadScripts.generator(y -> {
                y.yieldFrom(items);
                return "end";
            });
            script.call(
                            "all of a body that is yieldFrom(" + items + ")",
                            ThreadScripts.onAThread(() -> Failing.walk(outer)))
                    .raises(items.exception());
        }
        IllegalStateException thrown = new IllegalStateException("the delegate is broken");
        Generator<Object, Object, Object> inner = ThreadScripts.generator(y -> {
            y.yield("first");
            throw thrown;
        });
        Generator<Object, Object, Object> outer = ThreadScripts.generator(y -> y.yieldFrom(inner));
        script.call("next()", ThreadScripts.onAThread(outer::next))
                .answers("first")
                .call("send(\"a\"), at which the delegate throws", ThreadScripts.onAThread(() -> outer.send("a")))
                .raises(thrown);
    }

    /** Two bodies delegate at the same time. */
    static void apart() {
        Generator<Object, Object, Object> first = walking(List.of(1, 2));
        Generator<Object, Object, Object> second = walking(List.of("a", "b"));
        Generator<Object, Object, Object> third = ThreadScripts.generator(y -> y.yieldFrom(echoing()));
        Script.because("Each generator has a delegate of its own.")
                .calls()
                .call("first.next()", ThreadScripts.onAThread(first::next))
                .answers(1)
                .call("second.next()", ThreadScripts.onAThread(second::next))
                .answers("a")
                .call("third.next()", ThreadScripts.onAThread(third::next))
                .answers(0)
                .call("first.next()", ThreadScripts.onAThread(first::next))
                .answers(2)
                .call("second.next()", ThreadScripts.onAThread(second::next))
                .answers("b")
                .call("third.send(1)", ThreadScripts.onAThread(() -> third.send(1)))
                .answers(0)
                .call("first.resume(null)", ThreadScripts.onAThread(() -> first.resume(null)))
                .answers(new Step.Returned<>("end"));
    }

    private static void each(String begin, Generator<Object, Object, Object> generator) {
        CallScript script = valuesAlike();
        Object sent = null;
        for (int i = 0; i <= VALUES.size(); i++) {
            Object next = sent;
            script.call(
                            i == 0 ? begin : "resume(" + shown(next) + ")",
                            ThreadScripts.onAThread(() -> generator.resume(next)))
                    .answers(i < VALUES.size() ? new Step.Yielded<>(VALUES.get(i)) : new Step.Returned<>(VALUES));
            sent = i < VALUES.size() ? VALUES.get(i) : null;
        }
    }

    private static CallScript valuesAlike() {
        return Script.because("Zero, an empty text and null are values like any other, yielded, sent or returned.")
                .ask("What does your code treat as \"nothing there\"?")
                .calls();
    }

    /** Yields the values, and returns what it was sent. */
    private static Generator<Object, Object, Object> echoing() {
        return ThreadScripts.generator(y -> {
            List<Object> sent = new ArrayList<>();
            for (Object value : VALUES) {
                sent.add(y.yield(value));
            }
            return sent.equals(VALUES) ? VALUES : Collections.unmodifiableList(sent);
        });
    }

    private static Generator<Object, Object, Object> walking(List<Object> items) {
        return ThreadScripts.generator(y -> {
            y.yieldFrom(items);
            return "end";
        });
    }

    static String shown(Object value) {
        return value instanceof String text ? "\"" + text + "\"" : String.valueOf(value);
    }
}
