package dev.yieldlings.kit.protocol.body;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.kit.protocol.Expect;
import dev.yieldlings.kit.protocol.Rule;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the kit's own generators keep besides; others may, where they override the defaults of the interface. */
public final class KitRules {
    private KitRules() {}

    /** All of them. */
    public static List<Rule<BodyRunner>> all() {
        return List.of(
                new Rule<>("a value that hasNext() took is the generator's next", "Iterator", KitRules::lookedAhead),
                new Rule<>("a value sent after a look-ahead is refused, not lost", "PEP 342", KitRules::sentAfter),
                new Rule<>("close() drops what hasNext() took", "PEP 342, close()", KitRules::closedAfter),
                new Rule<>("an end that hasNext() met is over", "PEP 255", KitRules::endAhead),
                new Rule<>("delegate() tells what is delegated to", "gi_yieldfrom", KitRules::delegate),
                new Rule<>("an iterable that is a generator is delegated to as one", "PEP 380", KitRules::asIterable),
                new Rule<>("frames() tells where a body stands", "gi_frame", KitRules::frames));
    }

    private static void lookedAhead(BodyRunner runner) {
        Generator<Object, Object, Object> generator = DelegationRules.echo(runner, new ArrayList<>());
        Iterator<Object> iterator = generator.iterator();
        Expect.same("hasNext()", true, iterator.hasNext());
        Expect.same("another iterator's hasNext()", true, generator.iterator().hasNext());
        Expect.same("the generator's next() after hasNext()", "ready", generator.next());
        Expect.same("the generator's next() after that", null, generator.next());
    }

    private static void sentAfter(BodyRunner runner) {
        Generator<Object, Object, Object> generator = DelegationRules.echo(runner, new ArrayList<>());
        Expect.same("hasNext()", true, generator.iterator().hasNext());
        Expect.thrown("send(\"a\") after hasNext()", IllegalStateException.class, () -> generator.send("a"));
        Expect.thrown(
                "raise() after hasNext()",
                IllegalStateException.class,
                () -> generator.raise(new IllegalArgumentException()));
        Expect.state("after a refused send", State.SUSPENDED, generator);
        Expect.same("next() after a refused send", "ready", generator.next());
        Expect.same("send(\"a\") after that", "a", generator.send("a"));
    }

    private static void closedAfter(BodyRunner runner) {
        List<String> log = new ArrayList<>();
        Generator<Object, Object, Object> generator = DelegationRules.echo(runner, log);
        Expect.same("hasNext()", true, generator.iterator().hasNext());
        generator.close();
        Expect.log("at close()", log, "inner");
        Expect.state("after close()", State.CLOSED, generator);
        Expect.stop("next() after close()", null, generator::next);
    }

    private static void endAhead(BodyRunner runner) {
        Generator<Object, Object, Object> generator = runner.generator(y -> "end");
        Iterator<Object> iterator = generator.iterator();
        Expect.same("hasNext()", false, iterator.hasNext());
        Expect.stop("the generator's next() after that", null, generator::next);
        Expect.stop("the iterator's own next()", "end", iterator::next);
    }

    private static void delegate(BodyRunner runner) throws StopIteration {
        Generator<Object, Object, Object> inner = DelegationRules.echo(runner, new ArrayList<>());
        Generator<Object, Object, Object> outer = runner.generator(y -> {
            y.yield("before");
            y.yieldFrom(inner);
            return y.yield("after");
        });
        Expect.same("delegate() before the first step", Optional.empty(), outer.delegate());
        outer.next();
        Expect.same("delegate() at a yield", Optional.empty(), outer.delegate());
        outer.next();
        Expect.same("delegate() at a yieldFrom", Optional.of(inner), outer.delegate());
        outer.send("stop");
        Expect.same("delegate() after the yieldFrom", Optional.empty(), outer.delegate());
    }

    private static void asIterable(BodyRunner runner) {
        List<String> log = new ArrayList<>();
        Iterable<Object> inner = DelegationRules.echo(runner, log);
        Generator<Object, Object, @Nullable Void> outer = runner.generator(y -> {
            y.yieldFrom(inner);
            return null;
        });
        outer.next();
        Expect.same("send(\"a\") to a generator that was passed as an Iterable", "a", outer.send("a"));
        outer.close();
        Expect.log("at close()", log, "inner");
    }

    private static void frames(BodyRunner runner) {
        Generator<Object, Object, Object> generator = DelegationRules.echo(runner, new ArrayList<>());
        Expect.same("frames() before the first step", List.of(), generator.frames());
        generator.next();
        String place = generator.frames().isEmpty()
                ? "nowhere"
                : generator.frames().getFirst().getClassName();
        Expect.same("the class that frames() begins with", DelegationRules.class.getName(), place);
        generator.close();
        Expect.same("frames() after close()", List.of(), generator.frames());
    }
}
