import dev.yieldlings.kit.Body;
import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.Step;
import dev.yieldlings.kit.protocol.Rule;
import dev.yieldlings.kit.protocol.body.BodyRules;
import dev.yieldlings.kit.protocol.body.BodyRunner;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.outcome.Thrown;
import dev.yieldlings.trace.recording.LearnersThreads;
import dev.yieldlings.trace.recording.Recorder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * Puts the learner's generators through the kit's rules; each rule is a step of the trace.
 *
 * <p>Where a hand-over is forgotten somebody waits for ever. So each step is made on a thread of its own, and given up
 * when all threads wait.
 */
class ThreadGeneratorSuite {
    private static final int MANY = 10_000;

    private static final Thread[] caller = new Thread[1];

    // The first rule of each part.
    private static final String STEPS = "creating a generator runs no line of its body";
    private static final String RAISE = "raise(e) throws e at the waiting yield";
    private static final String CLOSE = "close() throws GeneratorExit at the waiting yield";
    private static final String REENTRANCE = "a running generator can't be stepped by next()";
    private static final String DELEGATION = "the delegate's values go to the caller";
    private static final String LOOPS = "a for-each loop takes all values";

    @Check("steps")
    void steps() {
        check(
                STEPS,
                RAISE,
                Why.because("")
                        .ask("What does the caller hand to the body in a step, and what does the body hand back: "
                                + "at a yield, at its end, when it throws?"));
        Generator<Object, Object, Object> generator = generator(y -> y.yield());
        Script.because("y.yield() is y.yield(null): it yields null, and returns what you send.")
                .calls()
                .call("resume(null) of a body that is return y.yield()", onAThread(() -> generator.resume(null)))
                .answers(new Step.Yielded<>(null))
                .call("resume(\"a\")", onAThread(() -> generator.resume("a")))
                .answers(new Step.Returned<>("a"));
        Delegated.values();
    }

    @Check("raise")
    void raise() {
        check(
                RAISE,
                CLOSE,
                Why.because("What is raised is thrown by the yield where the body waits, if it waits at one."));
    }

    @Check("close")
    void close() {
        check(
                CLOSE,
                REENTRANCE,
                Why.because("close() raises a GeneratorExit in the body, and reacts to the body's answer."));
    }

    @Check("reentrance")
    void reentrance() {
        check(
                REENTRANCE,
                DELEGATION,
                Why.because("From the hand-over to the body until the hand-over back, the generator is RUNNING.")
                        .ask("What could call it then, and what would happen to the turn?"));
    }

    @Check("delegation")
    void delegation() {
        check(
                DELEGATION,
                LOOPS,
                Why.because(
                        "While a body delegates, whatever comes in goes to the delegate: a send by send, a raise by "
                                + "raise, a GeneratorExit by close()."));
        Iterable<Object> inner = generator(y -> y.yield("got " + y.yield("inner's")));
        Generator<Object, Object, Object> outer = generator(y -> {
            y.yieldFrom(inner);
            return "end";
        });
        Script.because("A generator is an iterable, and you may pass it as one; the body still delegates to it.")
                .calls()
                .call("next() of a body that is yieldFrom(iterable), where that is a generator", onAThread(outer::next))
                .answers("inner's")
                .call("send(\"a\")", onAThread(() -> outer.send("a")))
                .answers("got a");
        Delegated.valuesOfDelegates();
        Delegated.failures();
        Delegated.apart();
    }

    @Check("loops")
    void loops() {
        check(
                LOOPS,
                null,
                Why.because("iterator() and stream() are made from your send.")
                        .ask("Is a step taken that nobody asked for?"));
    }

    @Check("threads")
    void threads() {
        ended("when the body has returned", "next()", Generator::next);
        ended("when the generator was closed at a yield", "close()", generator -> {
            generator.close();
            return null;
        });
        ended(
                "when what was raised has ended it",
                "raise(IllegalStateException)",
                generator -> generator.raise(new IllegalStateException("raised by the check")));
        Script.because("One that was closed before its first step has run nothing, so it must have no thread.")
                .calls()
                .call("threads left by new ThreadGenerator<>(body).close()", onAThread(() -> {
                    Set<Thread> before =
                            new HashSet<>(Thread.getAllStackTraces().keySet());
                    generator(y -> y.yield("never reached")).close();
                    int left = 0;
                    for (Thread thread : Thread.getAllStackTraces().keySet()) {
                        if (!before.contains(thread) && isNamedLike(thread) && !hasEnded(thread)) {
                            left++;
                        }
                    }
                    return left;
                }))
                .answers(0);
    }

    @Check("many")
    void many() {
        Script.because("Each of them has a thread while it is SUSPENDED, and none once it is closed.")
                .ask("Does each close() end the thread, and is there at most one thread for each generator?")
                .calls()
                .call("10,000 generators, each stepped twice and closed: how many threads ended", onAThread(() -> {
                    int ended = 0;
                    for (int i = 0; i < MANY; i++) {
                        Thread[] bodys = new Thread[1];
                        Generator<Object, Object, Object> generator = generator(y -> {
                            bodys[0] = Thread.currentThread();
                            y.yield("first");
                            return y.yield("second");
                        });
                        generator.next();
                        generator.next();
                        generator.close();
                        if (!hasEnded(bodys[0])) {
                            break;
                        }
                        ended++;
                    }
                    return ended;
                }))
                .answers(MANY);
    }

    private static void ended(String when, String call, Action action) {
        Thread[] bodys = new Thread[1];
        Generator<Object, Object, Object> generator = generator(y -> {
            bodys[0] = Thread.currentThread();
            y.yield("waits");
            return "end";
        });
        CallScript script = Script.because("The body runs on its own thread, and that thread ends " + when + ".")
                .ask("Does anything still wait there, or do you keep it for later?")
                .calls();
        script.call("next()", onAThread(generator::next))
                .answers("waits")
                .call("the body's thread is not the caller's", () -> bodys[0] != null && bodys[0] != caller[0])
                .answers(true)
                .call(call + ", whatever it answers", onAThread(() -> {
                    try {
                        action.on(generator);
                    } catch (Exception expected) {
                        return null;
                    }
                    return null;
                }))
                .completes()
                .call("state()", generator::state)
                .answers(State.CLOSED)
                .call("the body's thread has ended", () -> hasEnded(bodys[0]))
                .answers(true);
    }

    private interface Action {
        Object on(Generator<Object, Object, Object> generator);
    }

    static Generator<Object, Object, Object> generator(Body<Object, Object, Object> body) {
        return new ThreadGenerator<>(body);
    }

    private static boolean hasEnded(Thread thread) {
        return learners().await(thread);
    }

    private static LearnersThreads learners() {
        return Recorder.current().process().threads();
    }

    /** The JVM may start threads for itself meanwhile. */
    private static boolean isNamedLike(Thread thread) {
        return thread.getThreadGroup() == Thread.currentThread().getThreadGroup();
    }

    /** Tries the rules from the first of a part up to the first of the next one. */
    private static void check(String first, String behind, Why because) {
        List<Rule<BodyRunner>> all = BodyRules.all();
        List<String> names = all.stream().map(Rule::name).toList();
        int from = names.indexOf(first);
        int to = behind == null ? names.size() : names.indexOf(behind);
        if (from < 0 || to <= from) {
            throw new IllegalStateException("the kit's rules have changed: " + names);
        }
        CallScript script = Script.calls();
        for (Rule<BodyRunner> rule : all.subList(from, to)) {
            script.because(("(" + rule.source() + ".) " + because.reason()).strip())
                    .ask(because.question())
                    .call("rule: " + rule.name(), onAThread(() -> tryOut(rule)))
                    .holds();
        }
    }

    /** A limit that the worker has set is no breach of a rule. */
    private static Object tryOut(Rule<BodyRunner> rule) {
        Made made = new Made();
        try {
            rule.check(made, () -> learners().settle());
        } catch (AssertionError broken) {
            if (broken.getCause() != null) {
                Thrown.rethrowIfLimit(broken.getCause());
            }
            throw broken;
        }
        made.close();
        return null;
    }

    /** Makes a call on a thread of its own, and gives it up when nothing moves any more. */
    static Callable<Object> onAThread(Callable<Object> call) {
        return () -> {
            CompletableFuture<Object> result = new CompletableFuture<>();
            caller[0] = Thread.ofPlatform().daemon().name("caller").start(() -> {
                try {
                    result.complete(call.call());
                } catch (Throwable thrown) {
                    result.completeExceptionally(thrown);
                }
            });
            if (!learners().await(result)) {
                throw new AssertionError("the caller waits and waits; something was not handed over");
            }
            try {
                return result.get();
            } catch (ExecutionException thrown) {
                throw ThreadGeneratorSuite.<RuntimeException>unchecked(thrown.getCause());
            }
        };
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E unchecked(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
