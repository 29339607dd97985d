import dev.yieldlings.kit.Body;
import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.protocol.Rule;
import dev.yieldlings.kit.protocol.body.BodyRules;
import dev.yieldlings.kit.protocol.body.BodyRunner;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.outcome.Thrown;
import dev.yieldlings.trace.recording.LearnersThreads;
import dev.yieldlings.trace.recording.Recorder;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterAll;

/**
 * Puts the learner's generators through the kit's rules; each rule is a step of the trace.
 *
 * <p>Where a hand-over is forgotten somebody waits for ever. So each step is made on a thread of its own, and given up
 * when all threads wait.
 */
abstract class ThreadScripts {
    // The first rule of each part.
    static final String STEPS = "creating a generator runs no line of its body";
    static final String RAISE = "raise(e) throws e at the waiting yield";
    static final String CLOSE = "close() throws GeneratorExit at the waiting yield";
    static final String REENTRANCE = "a running generator can't be stepped by next()";
    static final String DELEGATION = "the delegate's values go to the caller";
    static final String LOOPS = "a for-each loop takes all values";

    static final Thread[] caller = new Thread[1];

    private static final Made MADE = new Made();

    static Generator<Object, Object, Object> generator(Body<Object, Object, Object> body) {
        return MADE.generator(body);
    }

    /** Threads that still wait would cost the worker. All checks have been judged, so nothing here changes a verdict. */
    @AfterAll
    static void closeThoseThatWait() {
        try {
            onAThread(() -> {
                        MADE.close();
                        return null;
                    })
                    .call();
        } catch (Throwable stuck) {
            // What close() must do is for the checks to say, and so is how much it may take.
        }
    }

    static boolean hasEnded(Thread thread) {
        return learners().await(thread);
    }

    static LearnersThreads learners() {
        return Recorder.current().process().threads();
    }

    /** Tries the rules from the first of a part up to the first of the next one, but none that another check judges. */
    static void check(String first, String behind, Why because) {
        List<Rule<BodyRunner>> all = BodyRules.all();
        List<String> names = all.stream().map(Rule::name).toList();
        int from = names.indexOf(first);
        int to = behind == null ? names.size() : names.indexOf(behind);
        if (from < 0 || to <= from) {
            throw new IllegalStateException("the kit's rules have changed: " + names);
        }
        CallScript script = Script.calls();
        Set<String> without = Judged.without();
        for (Rule<BodyRunner> rule : all.subList(from, to)) {
            if (without.contains(rule.name())) {
                continue;
            }
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
                throw ThreadScripts.<RuntimeException>unchecked(thrown.getCause());
            }
        };
    }

    @SuppressWarnings("unchecked")
    static <E extends Throwable> E unchecked(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
