import dev.yieldlings.kit.Generator;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Reaction;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.outcome.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

/** A script over groups and their items. The first group that is handed out has the number 1. */
final class GroupScript {
    private final GeneratorScript<Group<Object, Object>, Void, Void> script;
    private final List<Group<Object, Object>> handedOut = new ArrayList<>();

    GroupScript(String call, Why why, Callable<Generator<Group<Object, Object>, Void, Void>> maker) {
        script = Script.because(why).generator("groups = " + call, maker);
    }

    GroupScript because(Why why) {
        script.because(why);
        return this;
    }

    /** Goes on to the next group, and expects it to have this key. */
    GroupScript group(Object key) {
        next().answers(
                        "a group with the key " + Values.show(key),
                        value -> value instanceof Group<?, ?> group && Objects.equals(group.key(), key));
        return this;
    }

    /** Goes on to the next group, however that turns out. */
    Reaction<GeneratorScript<Group<Object, Object>, Void, Void>> next() {
        Generator<Group<Object, Object>, Void, Void> groups = script.generator();
        return script.call("groups.next()", () -> {
            Group<Object, Object> group = groups.next();
            handedOut.add(group);
            return group;
        });
    }

    /** Expects that there are no more groups. */
    GroupScript end() {
        next().stopsWith(null);
        return this;
    }

    /** Asks a group for its next items, and expects these. */
    GroupScript items(int number, Object... items) {
        for (Object item : items) {
            item(number).yields(item);
        }
        return this;
    }

    /** Asks a group for its next item, and expects it to have none. */
    GroupScript over(int number) {
        item(number).stopsWith(null);
        return this;
    }

    /** Asks a group for its next item, however that turns out. */
    Reaction<GeneratorScript<Group<Object, Object>, Void, Void>> item(int number) {
        return script.call(
                "items of group " + number + ": next()",
                () -> handedOut.get(number - 1).items().next());
    }

    GroupScript close(int number) {
        script.call("items of group " + number + ": close()", () -> {
                    handedOut.get(number - 1).items().close();
                    return null;
                })
                .completes();
        return this;
    }

    /** The script over the generator of groups, for what is judged of it alone. */
    GeneratorScript<Group<Object, Object>, Void, Void> steps() {
        return script;
    }
}
