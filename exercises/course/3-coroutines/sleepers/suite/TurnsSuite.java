import dev.yieldlings.kit.Generator;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import java.util.Arrays;
import java.util.List;

class TurnsSuite extends TaskScripts {
    @Check("turns")
    void turns() {
        Script.because("A spawned task goes to the end of the queue, and the task that spawns keeps its turn.")
                .ask("Where do you put a new task, and which one goes on after a Spawn?")
                .calls()
                .call(
                        "run(main that spawns a and b and joins them, clock)",
                        () -> run(y -> {
                            Task a = spawn(y, sleeper("a"));
                            Task b = spawn(y, sleeper("b"));
                            note("main has spawned " + a.number() + " and " + b.number());
                            return List.of(join(y, a), join(y, b));
                        }))
                .answers(List.of("a", "b"))
                .happens("main has spawned 1 and 2", "a begins", "b begins")
                .because("Sleep(0) lets all other ready tasks have a turn first.")
                .ask("Where does a task go that sleeps for no time?")
                .call(
                        "run(main that spawns a, b, c, which sleep for 0 s twice, clock)",
                        () -> run(y -> {
                            for (String name : List.of("a", "b", "c")) {
                                spawn(y, sleeper(name, 0, 0));
                            }
                            for (int i = 1; i <= 4; i++) {
                                note("main's turn " + i);
                                sleep(y, 0);
                            }
                            return "done";
                        }))
                .answers("done")
                .happens(
                        "main's turn 1",
                        "a begins",
                        "b begins",
                        "c begins",
                        "main's turn 2",
                        "a wakes",
                        "b wakes",
                        "c wakes",
                        "main's turn 3",
                        "a wakes",
                        "b wakes",
                        "c wakes",
                        "main's turn 4");
        Script.because("TaskScripts are numbered as they are spawned, whoever spawns them; main is 0, and each "
                        + "run begins anew.")
                .ask("What counts them, the loop or the class?")
                .calls()
                .call(
                        "run(main that spawns a, which spawns another one, clock)",
                        () -> run(y -> {
                            Task[] inner = new Task[1];
                            Task a = spawn(y, task(its -> {
                                inner[0] = spawn(its, sleeper("inner"));
                                note("a has spawned");
                                return "a";
                            }));
                            Task b = spawn(y, sleeper("b"));
                            join(y, a);
                            return List.of(a.number(), b.number(), inner[0].number(), join(y, inner[0]));
                        }))
                .answers(List.of(1, 2, 3, "inner"))
                .happens("a has spawned", "b begins", "inner begins");
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
}
