import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Reaction;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.source.Source;
import java.util.List;

/** A script over generators that come from one call of tee. The first of them is called a, the second b, and so on. */
final class TeeScript {
    private final CallScript script;
    private final List<Generator<Object, Void, Void>> all;

    private TeeScript(CallScript script, List<Generator<Object, Void, Void>> all) {
        this.script = script;
        this.all = all;
    }

    static TeeScript of(Iterable<?> items, int n, Why why) {
        CallScript script = Script.calls().because(why);
        List<Generator<Object, Void, Void>> all = script.call(
                        "tee(" + items + ", " + n + ")", () -> Tee.<Object>tee(items, n))
                .object(List.class);
        script.call("size()", all::size).answers(n);
        return new TeeScript(script, all);
    }

    TeeScript because(Why why) {
        script.because(why);
        return this;
    }

    /** Takes a step of the one with this name, and expects this item. */
    TeeScript next(char name, Object item) {
        next(name).yields(item);
        return this;
    }

    /** Takes a step of the one with this name, however it turns out. */
    Reaction<CallScript> next(char name) {
        return script.call(name + ".next()", () -> all.get(name - 'a').next());
    }

    /** Takes steps of the one with this name, and expects these items. */
    TeeScript each(char name, Object... items) {
        for (Object item : items) {
            next(name, item);
        }
        return this;
    }

    /** Expects the one with this name to be at its end, for good. */
    TeeScript end(char name) {
        next(name).raises(StopIteration.class);
        next(name).raises(StopIteration.class);
        return in(name, State.CLOSED);
    }

    TeeScript close(char name) {
        script.call(name + ".close()", () -> {
                    all.get(name - 'a').close();
                    return null;
                })
                .completes();
        return this;
    }

    /** Takes steps of the one with this name until one fails, and adds what comes before that. */
    Reaction<CallScript> untilItFails(char name, List<Object> came) {
        return script.call(name + ".next() until it fails", () -> {
            while (came.size() < 9) {
                came.add(all.get(name - 'a').next());
            }
            return came;
        });
    }

    /** Raises an exception in the one with this name. */
    Reaction<CallScript> raise(char name, Throwable exception) {
        return script.call(name + ".raise(e)", () -> all.get(name - 'a').raise(exception));
    }

    TeeScript in(char name, State state) {
        script.call(name + ".state()", () -> all.get(name - 'a').state()).answers(state);
        return this;
    }

    TeeScript fetched(Source<?> source, int items) {
        script.call("how many items were fetched", source::pulled).answers(items);
        return this;
    }
}
