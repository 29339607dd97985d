import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import java.util.HashSet;
import java.util.Set;

/** The threads of generators that have ended, one at a time and many of them. */
class ThreadsSuite extends ThreadScripts {
    private static final int MANY = 10_000;

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
        RuntimeException failure = new IllegalStateException("of the body");
        ended(
                "when its body has thrown",
                "send(IllegalStateException), which the body throws",
                generator -> generator.send(failure));
        ended(
                "when its body has thrown an Error",
                "send(AssertionError), which the body throws",
                generator -> generator.send(new AssertionError("of the body")));
        ended(
                "when its body has answered an exception by another one",
                "raise(IllegalArgumentException)",
                generator -> generator.raise(new IllegalArgumentException("raised by the check")));
        ended(
                "when a StopIteration has left its body",
                "raise(StopIteration)",
                generator -> generator.raise(new StopIteration()));
        unstarted("close()", generator -> {
            generator.close();
            return null;
        });
        unstarted("raise(IllegalStateException)", generator -> generator.raise(failure));
        unstarted("send(\"early\")", generator -> generator.send("early"));
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
                        // Not by generator(), which would keep them all.
                        Generator<Object, Object, Object> generator = new ThreadGenerator<>(y -> {
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
        RuntimeException failure = new IllegalStateException("of the body");
        Thread[] bodys = new Thread[1];
        Generator<Object, Object, Object> generator = generator(y -> {
            bodys[0] = Thread.currentThread();
            try {
                if (y.yield("waits") instanceof Throwable thrown) {
                    throw ThreadScripts.<RuntimeException>unchecked(thrown);
                }
            } catch (IllegalArgumentException raised) {
                throw failure;
            }
            return "end";
        });
        CallScript script = Script.because("The body runs on its own thread, and that thread ends " + when + ".")
                .ask("Does anything still wait there, or do you keep it for later?")
                .calls();
        script.call("next()", onAThread(generator::next))
                .answers("waits")
                .call("the body's thread is not the caller's", () -> bodys[0] != null && bodys[0] != caller[0])
                .answers(true)
                .call(call + ", whatever it answers", onAThread(() -> attempt(generator, action)))
                .completes()
                .call("state()", generator::state)
                .answers(State.CLOSED)
                .call("the body's thread has ended", () -> hasEnded(bodys[0]))
                .answers(true);
    }

    /** A call that leaves the body unstarted starts no thread. */
    private static void unstarted(String call, Action action) {
        Script.because("Before its first step a generator has run nothing, so it must have no thread.")
                .calls()
                .call("threads left by " + call + " on a new generator, whatever it answers", onAThread(() -> {
                    Set<Thread> before =
                            new HashSet<>(Thread.getAllStackTraces().keySet());
                    attempt(generator(y -> y.yield("never reached")), action);
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

    private static Object attempt(Generator<Object, Object, Object> generator, Action action) {
        try {
            return action.on(generator);
        } catch (Exception | AssertionError expected) {
            return expected;
        }
    }

    private interface Action {
        Object on(Generator<Object, Object, Object> generator);
    }

    /** The JVM may start threads for itself meanwhile. */
    private static boolean isNamedLike(Thread thread) {
        return thread.getThreadGroup() == Thread.currentThread().getThreadGroup();
    }
}
