import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.Yielder;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

class JoinsSuite extends TaskScripts {
    @Check("joins")
    void joins() {
        Script.because("A task that joins another waits for its end, and gets what it returned.")
                .ask("Where do you make the waiting task ready again?")
                .calls()
                .call(
                        "run(main that joins a, which sleeps for 2 s, clock)",
                        () -> run(y -> {
                            Task a = spawn(y, sleeper("a", 2));
                            Object result = join(y, a);
                            note("main has " + result);
                            return null;
                        }))
                .answers(null)
                .happens("a begins", "a wakes, at 2.0 s", "main has a, at 2.0 s");
        Script.because("A joiner that is woken goes to the end of the queue, like any other task.")
                .calls()
                .call(
                        "run(main that joins a, while b and c are ready, clock)",
                        () -> run(y -> {
                            Task a = spawn(y, sleeper("a"));
                            spawn(y, sleeper("b", 0));
                            spawn(y, sleeper("c", 0));
                            note("main has " + join(y, a));
                            sleep(y, 0);
                            return null;
                        }))
                .answers(null)
                .happens("a begins", "b begins", "c begins", "main has a", "b wakes", "c wakes");
        Script.because("You can join a task that has ended at once, as often as you like: the result stays, and the "
                        + "task that asks keeps its turn.")
                .ask("Is a result lost once a task has read it?")
                .calls()
                .call(
                        "run(main that joins a again and again, while b is ready, clock)",
                        () -> run(y -> {
                            Task a = spawn(y, sleeper("a"));
                            Task nothing = spawn(y, task(its -> null));
                            sleep(y, 0);
                            Task b = spawn(y, sleeper("b"));
                            List<Object> results = Arrays.asList(join(y, a), join(y, a), join(y, nothing), join(y, a));
                            note("main has them");
                            join(y, b);
                            return results;
                        }))
                .answers(Arrays.asList("a", "a", null, "a"))
                .happens("a begins", "main has them", "b begins");
        Script.because("Any number of tasks may join the same one, and a task may join what another one has spawned.")
                .calls()
                .call(
                        "run(main and two others that join a, clock)",
                        () -> run(y -> {
                            Task a = spawn(y, sleeper("a", 1));
                            Task b = spawn(y, task(its -> "b and " + join(its, a)));
                            Task c = spawn(y, task(its -> "c and " + join(its, a)));
                            return List.of(join(y, b), join(y, c), join(y, a));
                        }))
                .answers(List.of("b and a", "c and a", "a"));
    }

    @Check("fails")
    void fails() {
        IllegalStateException oops = new IllegalStateException("oops");
        Script.because("A task that fails has ended, but no other task has: the others go on, and so does main.")
                .ask("Which exceptions do you catch, and what happens to them?")
                .calls()
                .call(
                        "run(main that spawns f, which fails, and joins a, clock)",
                        () -> run(y -> {
                            spawn(y, failing(oops));
                            return join(y, spawn(y, sleeper("a", 1)));
                        }))
                .answers("a")
                .happens("f fails", "a begins", "a wakes, at 1.0 s");
        for (Exception thrown : List.of(oops, new IOException("the line is dead"))) {
            Script.because("What a task threw is raised in those that join it, the exception itself, checked or not, "
                            + "and again for the next one.")
                    .ask("Do you keep the exception, or only that there was one?")
                    .calls()
                    .call(
                            "run(main that joins f before and after its end, clock)",
                            () -> run(y -> {
                                Task f = spawn(y, failing(thrown));
                                boolean itself = joined(y, f) == thrown;
                                boolean again = joined(y, f) == thrown;
                                return List.of(itself, again, joined(y, spawn(y, sleeper("a"))));
                            }))
                    .answers(List.of(true, true, "a"));
            Script.because("What main throws comes out of run, checked or not.")
                    .calls()
                    .call(
                            "run(main that fails, clock)",
                            () -> run(y -> {
                                sleep(y, 1);
                                throw thrown;
                            }))
                    .raises(thrown)
                    .call(
                            "run(main that joins f and lets the exception out, clock)",
                            () -> run(y -> {
                                Task f = spawn(y, failing(thrown));
                                sleep(y, 0);
                                return join(y, f);
                            }))
                    .raises(thrown);
        }
        AssertionError error = new AssertionError("can't be");
        Script.because("Don't keep an Error: it comes out of run.")
                .calls()
                .call(
                        "run(main that sleeps while another task throws an Error, clock)",
                        () -> run(y -> {
                            spawn(y, task(its -> {
                                sleep(its, 1);
                                throw error;
                            }));
                            return sleep(y, 5);
                        }))
                .raises(error);
    }

    @Check("stuck")
    void stuck() {
        Script.because("If no task is ready and none sleeps, nothing will ever happen again.")
                .ask("What does your loop do when no task can get a turn?")
                .calls()
                .call("run(main that joins a, which joins b, which joins a, clock)", () -> run(y -> circle(y, 0)))
                .raises(IllegalStateException.class)
                .because("As long as a task sleeps, there is hope.")
                .call(
                        "run(the same, and c, which sleeps for 3 s, clock)",
                        () -> run(y -> {
                            spawn(y, sleeper("c", 3));
                            return circle(y, 0);
                        }))
                .raises(IllegalStateException.class)
                .happens("c begins", "c wakes, at 3.0 s");
    }

    private static Object circle(Yielder<Await, Object> y, double seconds) {
        Task[] others = new Task[2];
        for (int i = 0; i < 2; i++) {
            int other = 1 - i;
            others[i] = spawn(y, task(its -> {
                sleep(its, seconds);
                return join(its, others[other]);
            }));
        }
        return join(y, others[0]);
    }

    private Generator<Await, Object, Object> failing(Exception thrown) {
        return task(y -> {
            note("f fails");
            throw thrown;
        });
    }
}
