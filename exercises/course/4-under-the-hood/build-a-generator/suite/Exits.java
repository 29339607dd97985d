import dev.yieldlings.kit.GeneratorExit;
import dev.yieldlings.kit.IgnoredExitException;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.trace.Why;

/** What a body can do at a close(). */
final class Exits {
    private static final Why OVER = Why.because("After close() it is over, whether the body had begun or not.");

    private Exits() {}

    static void passed() {
        for (int steps = 0; steps <= 2; steps++) {
            Driven driven = new Driven(OVER, "yields twice", y -> {
                y.yield(0);
                y.yield(1);
                return "end";
            });
            for (int i = 0; i < steps; i++) {
                driven.next().answers(i);
            }
            driven.close().completes();
            driven.close().completes();
            driven.isClosed();
        }
    }

    /** The body catches the GeneratorExit, and throws something else. */
    static void answered() {
        for (Throwable thrown : Judged.each("of the body")) {
            if (!(thrown instanceof GeneratorExit)) {
                Driven driven = throwing(Exceptional.SAME, thrown);
                driven.close().raises(thrown);
                driven.isClosed();
            }
        }
        if (!Judged.stopIterationsLeak()) {
            return;
        }
        StopIteration stop = new StopIteration("of the body");
        Driven driven = throwing(Exceptional.LEAKS, stop);
        driven.leaks(stop, "close()", generator -> {
            generator.close();
            return null;
        });
        driven.isClosed();
    }

    private static Driven throwing(Why why, Throwable thrown) {
        Driven driven = new Driven(why, "throws " + thrown.getClass().getSimpleName() + " at a GeneratorExit", y -> {
            try {
                return y.yield("waits");
            } catch (GeneratorExit exit) {
                throw ThreadScripts.<RuntimeException>unchecked(thrown);
            }
        });
        driven.next().answers("waits");
        return driven;
    }

    /** The body yields at two exits in a row, and ends at the third. */
    static void ignored() {
        Driven driven = new Driven(
                Why.because("Each close() asks anew, and says each time that the body has not ended."),
                "yields on at two GeneratorExits and lets the third pass",
                y -> {
                    int exits = 0;
                    for (int i = 0; ; i++) {
                        try {
                            y.yield(i);
                        } catch (GeneratorExit exit) {
                            exits++;
                            if (exits > 2) {
                                throw exit;
                            }
                        }
                    }
                });
        driven.next().answers(0);
        driven.close().raises(IgnoredExitException.class);
        driven.close().raises(IgnoredExitException.class);
        driven.in(State.SUSPENDED);
        driven.next().answers(3);
        driven.close().completes();
        driven.isClosed();
    }
}
