import dev.yieldlings.kit.Generator;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class EndSuite extends TaskScripts {
    @Check("end")
    void end() {
        String rule = "When main ends, cancel the rest before any of them gets another turn. They run on until "
                + "they have ended, and only then does run return.";
        CallScript script = Script.because(rule)
                .ask("What does your loop do after main has ended?")
                .calls()
                .call(
                        "run(main that leaves a behind, asleep for 50 s; its finally takes 2 s, clock)",
                        () -> run(y -> {
                            spawn(y, task(its -> {
                                try {
                                    return sleep(its, 50);
                                } catch (Cancelled cancelled) {
                                    note("a is cancelled");
                                    throw cancelled;
                                } finally {
                                    sleep(its, 2);
                                    note("a has tidied up");
                                }
                            }));
                            sleep(y, 1);
                            note("main ends");
                            return "main";
                        }))
                .answers("main")
                .happens("main ends, at 1.0 s", "a is cancelled, at 1.0 s", "a has tidied up, at 3.0 s");
        timePassed(script, 3)
                .because("A ready task gets the Cancelled instead of going on, and one that has not begun never "
                        + "begins.")
                .call(
                        "run(main that leaves a behind, ready, and b, not begun, clock)",
                        () -> run(y -> {
                            spawn(y, cancellable("a", 0));
                            sleep(y, 0);
                            spawn(y, cancellable("b", 0));
                            note("main ends");
                            return "main";
                        }))
                .answers("main")
                .happens("a begins", "main ends", "a is cancelled")
                .because("Cancel all of them, even those that join, and whatever they do then.")
                .call("run(main that leaves five behind, clock), who was cancelled", () -> {
                    List<String> cancelled = new ArrayList<>();
                    run(y -> {
                        Task asleep = spawn(y, leftBehind(cancelled, "asleep", new Await.Sleep(50)));
                        spawn(y, leftBehind(cancelled, "asleep for longer", new Await.Sleep(60)));
                        spawn(y, leftBehind(cancelled, "joins", new Await.Join(asleep)));
                        spawn(y, leftBehind(cancelled, "due", new Await.Sleep(1)));
                        spawn(y, leftBehind(cancelled, "ready", new Await.Sleep(0)));
                        sleep(y, 0);
                        clock.move(1);
                        return null;
                    });
                    Collections.sort(cancelled);
                    return cancelled;
                })
                .answers(List.of("asleep", "asleep for longer", "due", "joins", "ready"));
        IllegalStateException oops = new IllegalStateException("oops");
        Script.because("The same if main fails: its exception comes out of run, after the rest have ended. What the "
                        + "rest throw doesn't matter.")
                .calls()
                .call(
                        "run(main that fails and leaves a behind, clock)",
                        () -> run(y -> {
                            spawn(y, cancellable("a", 50));
                            sleep(y, 0);
                            throw oops;
                        }))
                .raises(oops)
                .happens("a begins", "a is cancelled")
                .call(
                        "run(main that returns; a fails when it is cancelled, clock)",
                        () -> run(y -> {
                            spawn(y, task(its -> {
                                try {
                                    return sleep(its, 50);
                                } finally {
                                    throwing(oops);
                                }
                            }));
                            sleep(y, 0);
                            return "main";
                        }))
                .answers("main")
                .call(
                        "run(main that returns; a catches its Cancelled, and works on for 5 s, clock)",
                        () -> run(y -> {
                            spawn(y, task(its -> {
                                try {
                                    return sleep(its, 50);
                                } catch (Cancelled caught) {
                                    note("a works on");
                                }
                                sleep(its, 5);
                                note("a ends");
                                return null;
                            }));
                            sleep(y, 0);
                            return "main";
                        }))
                .answers("main")
                .happens("a works on", "a ends, at 5.0 s");
    }

    private static void throwing(RuntimeException exception) {
        throw exception;
    }

    private static Generator<Await, Object, Object> leftBehind(List<String> cancelled, String name, Await first) {
        return task(y -> {
            try {
                return y.yield(first);
            } catch (Cancelled caught) {
                cancelled.add(name);
                throw caught;
            }
        });
    }
}
