package dev.yieldlings.kit.protocol.body;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.GeneratorExit;
import dev.yieldlings.kit.IgnoredExitException;
import dev.yieldlings.kit.LeakedStopIterationException;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.kit.protocol.Expect;
import dev.yieldlings.kit.protocol.Rule;
import java.util.ArrayList;
import java.util.List;

/** close(). */
final class CloseRules {
    static final List<Rule<BodyRunner>> ALL = List.of(
            new Rule<>("close() throws GeneratorExit at the waiting yield", "PEP 342, close()", CloseRules::exit),
            new Rule<>("a body may return on GeneratorExit", "PEP 342, close()", CloseRules::returns),
            new Rule<>("close() runs nothing of one that has not started", "PEP 342, close()", CloseRules::created),
            new Rule<>("close() of a closed one does nothing", "PEP 342, close()", CloseRules::closed),
            new Rule<>("a body must not yield on GeneratorExit", "PEP 342, close()", CloseRules::ignored),
            new Rule<>("another exception on GeneratorExit comes out", "PEP 342, close()", CloseRules::another),
            new Rule<>("a StopIteration on GeneratorExit leaks", "PEP 479", CloseRules::leak));

    private CloseRules() {}

    private static void exit(BodyRunner runner) {
        List<String> log = new ArrayList<>();
        Generator<Integer, Void, Void> generator = runner.generator(y -> {
            try {
                y.yield(1);
                log.add("went on");
            } catch (GeneratorExit e) {
                log.add("exit");
                throw e;
            } finally {
                log.add("finally");
            }
            return null;
        });
        generator.next();
        generator.close();
        Expect.log("at close()", log, "exit", "finally");
        Expect.state("after close()", State.CLOSED, generator);
        Expect.stop("next() after close()", null, generator::next);
    }

    private static void returns(BodyRunner runner) {
        Generator<Integer, Void, String> generator = runner.generator(y -> {
            try {
                y.yield(1);
                return "not closed";
            } catch (GeneratorExit e) {
                return "dropped";
            }
        });
        generator.next();
        generator.close();
        Expect.state("after close()", State.CLOSED, generator);
        Expect.stop("next() after close()", null, generator::next);
    }

    private static void created(BodyRunner runner) {
        List<String> log = new ArrayList<>();
        Generator<Integer, Void, Void> generator = runner.generator(y -> {
            log.add("ran");
            y.yield(1);
            return null;
        });
        generator.close();
        Expect.state("after close() before the first step", State.CLOSED, generator);
        Expect.stop("next() after close()", null, generator::next);
        Expect.log("at all", log);
    }

    private static void closed(BodyRunner runner) {
        List<String> log = new ArrayList<>();
        Generator<Integer, Void, Void> generator = runner.generator(y -> {
            try {
                y.yield(1);
            } finally {
                log.add("finally");
            }
            return null;
        });
        generator.next();
        generator.close();
        generator.close();
        Expect.log("at two close()s", log, "finally");
        Expect.state("after close()", State.CLOSED, generator);
    }

    private static void ignored(BodyRunner runner) {
        Generator<String, Void, String> generator = runner.generator(y -> {
            try {
                y.yield("waiting");
            } catch (GeneratorExit e) {
                y.yield("ignored");
            }
            y.yield("further");
            return "end";
        });
        generator.next();
        Expect.thrown("close() of a body that yields on GeneratorExit", IgnoredExitException.class, () -> {
            generator.close();
            return null;
        });
        Expect.state("after an ignored exit", State.SUSPENDED, generator);
        Expect.same("next() after an ignored exit", "further", generator.next());
        generator.close();
        Expect.state("after the second close()", State.CLOSED, generator);
    }

    private static void another(BodyRunner runner) {
        IllegalStateException thrown = new IllegalStateException("in finally");
        Generator<Integer, Void, Void> generator = runner.generator(y -> {
            try {
                y.yield(1);
                return null;
            } catch (GeneratorExit e) {
                throw thrown;
            }
        });
        generator.next();
        Expect.thrown("close() of a body that throws another exception", thrown, () -> {
            generator.close();
            return null;
        });
        Expect.state("after that", State.CLOSED, generator);
    }

    private static void leak(BodyRunner runner) {
        Generator<Integer, Void, Void> generator = runner.generator(y -> {
            try {
                y.yield(1);
                return null;
            } catch (GeneratorExit e) {
                throw new StopIteration(1);
            }
        });
        generator.next();
        Expect.thrown("close() of a body that throws StopIteration", LeakedStopIterationException.class, () -> {
            generator.close();
            return null;
        });
        Expect.state("after that", State.CLOSED, generator);
    }
}
