import dev.yieldlings.kit.Generator;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import java.util.Arrays;
import java.util.List;

class WakesSuite extends TaskScripts {
    @Check("wakes")
    void wakes() {
        CallScript script = Script.because(
                        "The sleeper that is due first wakes first, no matter which went to sleep first.")
                .ask("In which order do you keep the sleepers?")
                .calls()
                .call(
                        "run(main that spawns c, a, b, which sleep for 3, 1, 2 s, clock)",
                        () -> run(y -> {
                            Task c = spawn(y, sleeper("c", 3));
                            spawn(y, sleeper("a", 1));
                            spawn(y, sleeper("b", 2));
                            return join(y, c);
                        }))
                .answers("c")
                .happens(
                        "c begins",
                        "a begins",
                        "b begins",
                        "a wakes, at 1.0 s",
                        "b wakes, at 2.0 s",
                        "c wakes, at 3.0 s");
        timePassed(script, 3)
                .because("If several are due at the same time, the one that went to sleep first comes first.")
                .ask("How does your order compare two that wake at the same time?")
                .call(
                        "run(main that spawns five, all of which wake at the same time, clock)",
                        () -> run(y -> {
                            spawn(y, sleeper("a", 1, 3));
                            spawn(y, sleeper("b", 4));
                            spawn(y, sleeper("c", 2, 2));
                            spawn(y, sleeper("d", 4));
                            Task e = spawn(y, sleeper("e", 3, 1));
                            return join(y, e);
                        }))
                .answers("e")
                .happens(
                        "a begins",
                        "b begins",
                        "c begins",
                        "d begins",
                        "e begins",
                        "a wakes, at 1.0 s",
                        "c wakes, at 2.0 s",
                        "e wakes, at 3.0 s",
                        "b wakes, at 4.0 s",
                        "d wakes, at 4.0 s",
                        "a wakes, at 4.0 s",
                        "c wakes, at 4.0 s",
                        "e wakes, at 4.0 s");
        twoAtOnce();
        answers();
    }

    private void twoAtOnce() {
        HandClock other = new HandClock(7);
        Script.because("Each run has its own tasks, clock and sleepers, even one that a task starts in its turn.")
                .ask("What do two loops share that run at the same time?")
                .calls()
                .call(
                        "run(main that spawns a, b and d; a runs a loop of its own, by another clock)",
                        () -> run(y -> {
                            Task a = spawn(y, task(its -> {
                                sleep(its, 1);
                                Object inner = Loop.run(inner(), other);
                                Task c = spawn(its, sleeper("c", 1));
                                return List.of(inner, c.number(), join(its, c));
                            }));
                            Task b = spawn(y, sleeper("b", 2, 1));
                            spawn(y, sleeper("d", 1));
                            return List.of(join(y, a), join(y, b));
                        }))
                .answers(List.of(List.of(List.of(1, "x", 17.0), 4, "c"), "b"))
                .happens(
                        "b begins",
                        "d begins",
                        "x begins, at 1.0 s",
                        "x wakes, at 1.0 s",
                        "d wakes, at 1.0 s",
                        "c begins, at 1.0 s",
                        "b wakes, at 2.0 s",
                        "c wakes, at 2.0 s",
                        "b wakes, at 3.0 s");
    }

    /** Sleeps for 10 s by the other clock. */
    private Generator<Await, Object, Object> inner() {
        return task(y -> {
            Task x = spawn(y, sleeper("x", 10));
            return List.of(x.number(), join(y, x), 17.0);
        });
    }

    private void answers() {
        Script.because("The answer to a Sleep and a Cancel is null; run returns what main returns, even null.")
                .calls()
                .call(
                        "run(main that sleeps, and cancels one that has ended, clock)",
                        () -> run(y -> {
                            Task a = spawn(y, sleeper("a"));
                            return Arrays.asList(sleep(y, 0), sleep(y, 2), cancel(y, a), sleep(y, -1));
                        }))
                .answers(Arrays.asList(null, null, null, null))
                .call("run(main that returns null, clock)", () -> run(y -> null))
                .answers(null);
        Script.because("To await another generator is to delegate to it: what it yields reaches you as if the task "
                        + "itself had yielded it.")
                .calls()
                .call(
                        "run(main that awaits nap() by yieldFrom, twice, clock)",
                        () -> run(y -> {
                            spawn(y, sleeper("a", 0, 4));
                            return y.<Integer>yieldFrom(nap(1)) + y.<Integer>yieldFrom(nap(2));
                        }))
                .answers(30)
                .happens("a begins", "a wakes", "a nap ends, at 1.0 s", "a nap ends, at 3.0 s");
    }

    private Generator<Await, Object, Integer> nap(int seconds) {
        return Generator.returning(y -> {
            sleep(y, seconds);
            note("a nap ends");
            return 10 * seconds;
        });
    }

    @Check("ready")
    void ready() {
        CallScript script = Script.because("As long as any task is ready, don't wait for the clock.")
                .ask("When do you call waitUntil, and with which time?")
                .calls()
                .call(
                        "run(main that spawns a, asleep for 9 s, and b, which sleeps for 0 s often, clock)",
                        () -> run(y -> {
                            spawn(y, sleeper("a", 9));
                            return join(y, spawn(y, sleeper("b", 0, 0, 0)));
                        }))
                .answers("b")
                .happens("a begins", "b begins", "b wakes", "b wakes", "b wakes");
        timePassed(script, 0);
        Script.because("A time below 0 is already over: it counts as 0, and the task overtakes nobody.")
                .calls()
                .call(
                        "run(main that spawns a, b, c, which sleep for 0, -5, 0 s, clock)",
                        () -> run(y -> {
                            spawn(y, sleeper("a", 0));
                            spawn(y, sleeper("b", -5));
                            return join(y, spawn(y, sleeper("c", 0)));
                        }))
                .answers("c")
                .happens("a begins", "b begins", "c begins", "a wakes", "b wakes", "c wakes");
        Script.because("Time passes while a task works, too. A sleeper that is due is ready, and gets a turn soon, "
                        + "however busy the others are.")
                .ask("When do you check which sleepers are due: each time, or only if no task is ready?")
                .calls()
                .call(
                        "the time at which a task that sleeps for 2.5 s wakes beside one that is busy for 10 s",
                        () -> run(y -> {
                            double[] woken = new double[1];
                            spawn(y, task(its -> {
                                sleep(its, 2.5);
                                woken[0] = passed();
                                return null;
                            }));
                            sleep(y, 0);
                            for (int i = 0; i < 10; i++) {
                                clock.move(1);
                                sleep(y, 0);
                            }
                            return woken[0];
                        }))
                .answers("3.0, or hardly later", value -> value instanceof Double time && time >= 2.5 && time <= 5);
        Script.because("The one that was due first comes first, even if you have not looked at the clock meanwhile.")
                .calls()
                .call(
                        "run(main that works for 9 s while a and b sleep for 2 and 1 s, clock)",
                        () -> run(y -> {
                            Task a = spawn(y, sleeper("a", 2));
                            Task b = spawn(y, sleeper("b", 1));
                            sleep(y, 0);
                            clock.move(9);
                            return List.of(join(y, a), join(y, b));
                        }))
                .answers(List.of("a", "b"))
                .happens("a begins", "b begins", "b wakes, at 9.0 s", "a wakes, at 9.0 s");
    }
}
