package dev.yieldlings.kit.protocol.body;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.protocol.Expect;
import dev.yieldlings.kit.protocol.Rule;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** For-each loops, iterators and streams. */
final class IterationRules {
    static final List<Rule<BodyRunner>> ALL = List.of(
            new Rule<>("a for-each loop takes all values", "PEP 255", IterationRules::loop),
            new Rule<>("leaving a loop leaves the generator SUSPENDED", "PEP 255", IterationRules::leave),
            new Rule<>("a loop goes on where the generator stands", "PEP 255", IterationRules::goOn),
            new Rule<>("hasNext() takes one step, however often asked", "Iterator", IterationRules::hasNext),
            new Rule<>("the iterator ends like the generator", "Iterator", IterationRules::end),
            new Rule<>("a stream takes no step ahead", "Stream", IterationRules::stream));

    private IterationRules() {}

    private static Generator<Integer, Void, String> three(BodyRunner runner, List<String> log) {
        return runner.generator(y -> {
            for (int i = 1; i <= 3; i++) {
                log.add("to " + i);
                y.yield(i);
            }
            return "end";
        });
    }

    private static void loop(BodyRunner runner) {
        Generator<Integer, Void, String> generator = three(runner, new ArrayList<>());
        List<Integer> values = new ArrayList<>();
        for (Integer value : generator) {
            values.add(value);
        }
        Expect.same("what the loop saw", List.of(1, 2, 3), values);
        Expect.state("after the loop", State.CLOSED, generator);
        Expect.stop("next() after the loop", null, generator::next);
    }

    private static void leave(BodyRunner runner) {
        List<String> log = new ArrayList<>();
        Generator<Integer, Void, String> generator = three(runner, log);
        for (Integer value : generator) {
            if (value == 2) {
                break;
            }
        }
        Expect.state("after a loop that was left", State.SUSPENDED, generator);
        Expect.log("when the loop was left", log, "to 1", "to 2");
        Expect.same("next() after that", 3, generator.next());
    }

    private static void goOn(BodyRunner runner) {
        Generator<Integer, Void, String> generator = three(runner, new ArrayList<>());
        generator.next();
        List<Integer> values = new ArrayList<>();
        for (Integer value : generator) {
            values.add(value);
        }
        Expect.same("what a loop after one next() saw", List.of(2, 3), values);
    }

    private static void hasNext(BodyRunner runner) {
        List<String> log = new ArrayList<>();
        Iterator<Integer> iterator = three(runner, log).iterator();
        Expect.log("before hasNext()", log);
        Expect.same("hasNext()", true, iterator.hasNext());
        Expect.same("hasNext() again", true, iterator.hasNext());
        Expect.log("at two hasNext()s", log, "to 1");
        Expect.same("next()", 1, iterator.next());
        Expect.log("by then", log, "to 1");
        Expect.same("next() without hasNext()", 2, iterator.next());
    }

    private static void end(BodyRunner runner) {
        Generator<Integer, Void, String> generator = runner.generator(y -> "end");
        Iterator<Integer> iterator = generator.iterator();
        Expect.same("hasNext() at the end", false, iterator.hasNext());
        Expect.same("hasNext() at the end, again,", false, iterator.hasNext());
        Expect.stop("the iterator's next() at the end", "end", iterator::next);
        Expect.state("after that", State.CLOSED, generator);
    }

    private static void stream(BodyRunner runner) {
        List<String> log = new ArrayList<>();
        Generator<Integer, Void, String> generator = three(runner, log);
        List<Integer> values = generator.stream().limit(2).toList();
        Expect.same("stream().limit(2)", List.of(1, 2), values);
        Expect.log("by then", log, "to 1", "to 2");
        Expect.state("after that", State.SUSPENDED, generator);
    }
}
