import dev.yieldlings.kit.Yielder;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import java.util.Arrays;
import java.util.List;

class CancelsAnySuite extends TaskScripts {
    @Check("cancels-any")
    void cancelsAny() {
        CallScript script = Script.because(
                        "Cancelling a task that has ended changes nothing, whether it returned or failed.")
                .calls()
                .call(
                        "run(main that cancels what has ended, and joins it, clock)",
                        () -> run(y -> {
                            IllegalStateException oops = new IllegalStateException("oops");
                            Task a = spawn(y, sleeper("a"));
                            Task f = spawn(y, task(its -> {
                                throw oops;
                            }));
                            sleep(y, 0);
                            return Arrays.asList(cancel(y, a), cancel(y, f), join(y, a), joined(y, f) == oops);
                        }))
                .answers(Arrays.asList(null, null, "a", true))
                .happens("a begins");
        script.because("A task that has not begun never begins.")
                .call(
                        "run(main that spawns a, cancels it and joins it, clock)",
                        () -> run(y -> {
                            Task a = spawn(y, cancellable("a", 1));
                            cancel(y, a);
                            return joined(y, a) instanceof Cancelled;
                        }))
                .answers(true)
                .happens();
        script.because("A ready task gets the Cancelled at its next turn, instead of an answer.")
                .call(
                        "run(main that cancels a, which sleeps for 0 s, clock)",
                        () -> run(y -> {
                            Task a = spawn(y, cancellable("a", 0));
                            sleep(y, 0);
                            cancel(y, a);
                            return joined(y, a) instanceof Cancelled;
                        }))
                .answers(true)
                .happens("a begins", "a is cancelled");
        script.because("A task that catches its Cancelled and returns has returned.")
                .call(
                        "run(main that cancels a, which returns \"well\" then, clock)",
                        () -> run(y -> {
                            Task a = spawn(y, task(its -> {
                                try {
                                    return sleep(its, 50);
                                } catch (Cancelled caught) {
                                    return "well";
                                }
                            }));
                            sleep(y, 0);
                            cancel(y, a);
                            return join(y, a);
                        }))
                .answers("well");
        oneTurn(script);
        itself(script);
    }

    /** However it has become ready, and however often it is cancelled then, a task stands among the ready ones once. */
    private void oneTurn(CallScript script) {
        Why once = Why.because(
                        "A task that is cancelled again, or just after it was woken, gets one Cancelled and has one "
                                + "turn.")
                .ask("Can a task be among the ready ones twice?");
        for (int times : List.of(1, 2)) {
            String often = times == 1 ? "once" : "twice";
            script.because(once)
                    .call(
                            "run(main that cancels a, asleep for 50 s, " + often + ", clock)",
                            () -> run(y -> {
                                Task a = spawn(y, tidying("a", 50));
                                sleep(y, 0);
                                return cancelled(y, a, times);
                            }))
                    .answers(true)
                    .happens("a begins", "a tidies up", "a has tidied up, at 2.0 s")
                    .call(
                            "run(main that cancels a, which joins b, " + often + ", clock)",
                            () -> run(y -> {
                                Task b = spawn(y, sleeper("b", 50));
                                Task a = spawn(y, tidying("a", new Await.Join(b)));
                                sleep(y, 0);
                                return cancelled(y, a, times);
                            }))
                    .answers(true)
                    .happens("b begins", "a begins", "a tidies up", "a has tidied up, at 2.0 s")
                    .call(
                            "run(main that cancels a, which is due, " + often + ", clock)",
                            () -> run(y -> {
                                Task a = spawn(y, tidying("a", 1));
                                sleep(y, 1);
                                return cancelled(y, a, times);
                            }))
                    .answers(true)
                    .happens("a begins", "a tidies up, at 1.0 s", "a has tidied up, at 3.0 s")
                    .call(
                            "run(main that cancels a, which b's end has woken, " + often + ", clock)",
                            () -> run(y -> {
                                Task b = spawn(y, sleeper("b", 0));
                                Task a = spawn(y, tidying("a", new Await.Join(b)));
                                sleep(y, 0);
                                sleep(y, 0);
                                return cancelled(y, a, times);
                            }))
                    .answers(true)
                    .happens("b begins", "a begins", "b wakes", "a tidies up", "a has tidied up, at 2.0 s");
        }
    }

    private static boolean cancelled(Yielder<Await, Object> y, Task task, int times) {
        for (int i = 0; i < times; i++) {
            cancel(y, task);
        }
        return joined(y, task) instanceof Cancelled;
    }

    private void itself(CallScript script) {
        script.because("Whatever happens to a task that cancels itself, the others go on as before.")
                .call(
                        "run(main that joins a, asleep for 3 s, while b cancels itself, clock)",
                        () -> run(y -> {
                            Task a = spawn(y, sleeper("a", 3));
                            Task[] b = new Task[1];
                            b[0] = spawn(y, task(its -> cancel(its, b[0])));
                            return join(y, a);
                        }))
                .answers("a")
                .happens("a begins", "a wakes, at 3.0 s");
    }
}
