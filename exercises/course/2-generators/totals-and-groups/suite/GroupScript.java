import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.trace.CallScript;
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
    private final CallScript script;
    private final Generator<Group<Object, Object>, Void, Void> groups;
    private final List<Group<Object, Object>> handedOut = new ArrayList<>();

    GroupScript(String call, Why why, Callable<Generator<Group<Object, Object>, Void, Void>> maker) {
        script = Script.calls().because(why);
        groups = script.call("groups = " + call, maker).object(Generator.class);
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
    Reaction<CallScript> next() {
        return script.call("groups.next()", () -> {
            Group<Object, Object> group = groups.next();
            handedOut.add(group);
            return group;
        });
    }

    /** Expects that there are no more groups. */
    GroupScript end() {
        next().raises(StopIteration.class);
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
        item(number).raises(StopIteration.class);
        return this;
    }

    /** Asks a group for its next item, however that turns out. */
    Reaction<CallScript> item(int number) {
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

    /** Closes the generator of groups. */
    GroupScript closeAll() {
        script.call("groups.close()", () -> {
                    groups.close();
                    return null;
                })
                .completes();
        return this;
    }

    /** Expects the generator of groups to be in this state. */
    GroupScript in(State state) {
        script.call("groups.state()", groups::state).answers(state);
        return this;
    }

    /** The calls, for what is judged of the last of them. */
    CallScript steps() {
        return script;
    }
}
