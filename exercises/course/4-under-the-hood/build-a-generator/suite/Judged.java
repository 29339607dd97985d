import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.GeneratorExit;
import dev.yieldlings.kit.IgnoredExitException;
import dev.yieldlings.kit.LeakedStopIterationException;
import dev.yieldlings.kit.StopIteration;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/** What one check judges and others build on: where it is broken, those leave out what it would break in them, too. */
final class Judged {
    private Judged() {}

    /** The kit's rules that can't be tried on this learner's generators. */
    static Set<String> without() {
        Set<String> rules = new HashSet<>();
        if (!comesOut(new IllegalStateException()) || !comesOut(new IOException())) {
            rules.add("an e that nobody catches closes the generator");
            rules.add("raise(e) closes one that has not started");
            rules.add("another exception on GeneratorExit comes out");
            rules.add("what leaves the delegate comes out of yieldFrom");
            rules.add("a delegate that ignores its exit is told on");
            rules.add("a delegate that ignores its exit goes on");
        }
        if (!comesOut(new GeneratorExit())) {
            rules.add("a raised GeneratorExit is no close()");
            rules.add("a raised GeneratorExit closes the delegate");
        }
        if (!stopIterationsLeak()) {
            rules.add("a raised StopIteration can be caught, or leaks");
            rules.add("raise(e) closes one that has not started");
            rules.add("a StopIteration on GeneratorExit leaks");
        }
        if (!closes()) {
            rules.add("close() closes the delegate, then the outer");
            rules.add("a raised GeneratorExit closes the delegate");
            rules.add("an iterator that can be closed is closed");
            rules.add("a delegate that ignores its exit is told on");
            rules.add("a delegate that ignores its exit goes on");
        }
        if (!tellsOfAnIgnoredExit()) {
            rules.add("a delegate that ignores its exit is told on");
            rules.add("a delegate that ignores its exit goes on");
        }
        if (!startsInTheFirstStep()) {
            rules.add("close() runs nothing of one that has not started");
            rules.add("hasNext() takes one step, however often asked");
        }
        return Set.copyOf(rules);
    }

    /** One exception of each type, as {@link Exceptional#each}, that comes out of a step when a body throws it. */
    static List<Throwable> each(String message) {
        return Exceptional.each(message).stream().filter(Judged::comesOut).toList();
    }

    @SuppressWarnings("ReferenceEquality") // the rule is about the very object
    static boolean comesOut(Throwable thrown) {
        return thrown
                == thrownBy(() -> ThreadScripts.generator(y -> {
                            throw ThreadScripts.<RuntimeException>unchecked(thrown);
                        })
                        .next());
    }

    static boolean stopIterationsLeak() {
        return thrownBy(() -> ThreadScripts.generator(y -> {
                            throw new StopIteration();
                        })
                        .next())
                instanceof LeakedStopIterationException;
    }

    private static boolean startsInTheFirstStep() {
        boolean[] ran = {false};
        Throwable thrown = thrownBy(() -> ThreadScripts.generator(y -> {
            ran[0] = true;
            return y.yield("waits");
        }));
        ThreadScripts.learners().settle();
        return thrown == null && !ran[0];
    }

    static boolean closes() {
        boolean[] reached = {false};
        Throwable thrown = thrownBy(() -> close(ThreadScripts.generator(y -> {
            try {
                return y.yield("waits");
            } catch (GeneratorExit exit) {
                reached[0] = true;
                throw exit;
            }
        })));
        return thrown == null && reached[0];
    }

    private static boolean tellsOfAnIgnoredExit() {
        return thrownBy(() -> close(ThreadScripts.generator(y -> {
                    try {
                        return y.yield("waits");
                    } catch (GeneratorExit exit) {
                        return y.yield("goes on");
                    }
                })))
                instanceof IgnoredExitException;
    }

    private static Object close(Generator<Object, Object, Object> generator) {
        generator.next();
        generator.close();
        return null;
    }

    private static Throwable thrownBy(Callable<Object> call) {
        Throwable[] thrown = new Throwable[1];
        try {
            ThreadScripts.onAThread(() -> {
                        try {
                            return call.call();
                        } catch (Throwable out) {
                            thrown[0] = out;
                            return null;
                        }
                    })
                    .call();
        } catch (Exception | AssertionError stuck) {
            return stuck;
        }
        return thrown[0];
    }
}
