import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.source.Log;
import dev.yieldlings.trace.source.Noted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A task notes each of its steps, so that the events of a run show whose turn it was. */
class SchedulerSuite {
    private final Log<String> log = Log.named("log");

    @Check("turns")
    void turns() {
        Script.because("Each task takes one step, in the order of the list, and then it begins again at the front.")
                .ask("After how many steps does your loop go on to the next task?")
                .calls()
                .call("run([a: 3 yields, b: 3 yields], log)", () -> run(counting("a", 3), counting("b", 3)))
                .completes()
                .call("whose turn it was", this::turnsTaken)
                .answers(List.of("a1", "b1", "a2", "b2", "a3", "b3", "a ends", "b ends"));
        taken.clear();
        Script.because("A task that has ended gets no more turns, and no other task loses its turn because of that.")
                .ask("How does your loop go on after it has removed a task?")
                .calls()
                .call(
                        "run([a: 1 yield, b: 3, c: none, d: 2, e: 1], log)",
                        () -> run(
                                counting("a", 1),
                                counting("b", 3),
                                counting("c", 0),
                                counting("d", 2),
                                counting("e", 1)))
                .completes()
                .call("whose turn it was", this::turnsTaken)
                .answers(List.of(
                        "a1", "b1", "c ends", "d1", "e1", "a ends", "b2", "d2", "e ends", "b3", "d ends", "b ends"));
        taken.clear();
        Generator<Object, Object, Object> half = counting("h", 3);
        half.next();
        half.next();
        Generator<Object, Object, Object> over = counting("o", 0);
        over.close();
        taken.clear();
        Script.because("A half-done task goes on from where it is; a closed one ends at its first turn.")
                .calls()
                .call("run([h: half done, o: closed, a: 2 yields], log)", () -> run(half, over, counting("a", 2)))
                .completes()
                .call("whose turn it was", this::turnsTaken)
                .answers(List.of("h3", "a1", "h ends", "a2", "a ends"));
    }

    @Check("steps")
    void steps() {
        String rule = "Each next() is a step, even one in which a task ends or fails.";
        Script.because(rule)
                .calls()
                .call("run([a: 3 yields], log)", () -> run(counting("a", 3)))
                .answers(4)
                .call("run([a: 2 yields, b: none], log)", () -> run(counting("a", 2), counting("b", 0)))
                .answers(4)
                .call("run([f: 1 yield, then an exception], log)", () -> run(failing(1, new IllegalStateException())))
                .answers(2)
                .because("No tasks, no steps.")
                .call("run([], log)", this::run)
                .answers(0);
    }

    @Check("finished")
    void finished() {
        CallScript script = Script.because(
                        "When a task has ended, log its number and what it returned. The number is its place in the "
                                + "original list.")
                .calls();
        script.call("run([a: 1 yield], log)", () -> run(counting("a", 1)))
                .completes()
                .logs(log, "task 0 finished: 10");
        script.call(
                        "run([a: 1 yield, b: none, c: 2, d: 1], log)",
                        () -> run(counting("a", 1), counting("b", 0), counting("c", 2), counting("d", 1)))
                .completes()
                .logs(log, "task 1 finished: 0", "task 0 finished: 10", "task 3 finished: 10", "task 2 finished: 20");
        script.because("A body that returns nothing returns null, so log that like any other value.")
                .call(
                        "run([v: returns null, t: returns \"tea\"], log)",
                        () -> run(Generator.of(y -> {}), Generator.returning(y -> "tea")))
                .completes()
                .logs(log, "task 0 finished: null", "task 1 finished: tea");
        script.because("Log it when it happens, before any other task has a turn.")
                .call("run([a: none, b: 1 yield], log)", () -> run(counting("a", 0), counting("b", 1)))
                .completes()
                .happens("a ends", "log(\"task 0 finished: 0\")", "b1", "b ends", "log(\"task 1 finished: 10\")");
        Generator<Integer, Void, Void> nesting = Generator.of(y -> {
            run(counting("inner", 0));
        });
        Script.because("A task may run its own scheduler, whose tasks have their own numbers.")
                .ask("Is anything in your class static?")
                .calls()
                .call("run([a: 0 yields, n: runs a task of its own], log)", () -> run(counting("a", 0), nesting))
                .completes()
                .logs(log, "task 0 finished: 0", "task 0 finished: 0", "task 1 finished: null");
    }

    @Check("failed")
    void failed() {
        CallScript script = Script.because("A task that throws has ended: log it, and go on with the others.")
                .ask("Which exceptions does your try catch, and how much is inside it?")
                .calls();
        script.call(
                        "run([f: fails after 1 yield, a: 3 yields], log)",
                        () -> run(failing(1, new IllegalStateException("out of milk")), counting("a", 3)))
                .completes()
                .logs(log, "task 0 failed: java.lang.IllegalStateException: out of milk", "task 1 finished: 30");
        script.because("The same for exceptions that Java calls checked: the body of a generator may throw them.")
                .call(
                        "run([a: 1 yield, f: throws an IOException, b: 2 yields], log)",
                        () -> run(counting("a", 1), failing(0, new IOException("the line is dead")), counting("b", 2)))
                .completes()
                .logs(
                        log,
                        "task 1 failed: java.io.IOException: the line is dead",
                        "task 0 finished: 10",
                        "task 2 finished: 20");
        script.because("Log the exception's toString(), whatever it is.")
                .call(
                        "run([f: throws a RuntimeException without a message], log)",
                        () -> run(failing(0, new RuntimeException())))
                .completes()
                .logs(log, "task 0 failed: java.lang.RuntimeException")
                .call(
                        "run([l: lets a StopIteration out], log)",
                        () -> run(failing(0, new StopIteration(7))).toString())
                .completes()
                .call("what was logged", () -> log.things().getLast())
                .answers(
                        "task 0 failed: a LeakedStopIterationException",
                        line -> String.valueOf(line)
                                .startsWith("task 0 failed: dev.yieldlings.kit.LeakedStopIterationException"));
        taken.clear();
        script.because("A task that has failed gets no further step.")
                .call(
                        "run([f: fails at once, a: 1 yield], log)",
                        () -> run(failing(0, new IllegalStateException()), counting("a", 1)))
                .completes()
                .call("whose turn it was", this::turnsTaken)
                .answers(List.of("f throws", "a1", "a ends"));
    }

    @Check("errors")
    void errors() {
        AssertionError error = new AssertionError("can't be");
        Script.because("An Error is not just one task's problem: it comes out of run, unchanged.")
                .ask("What do you catch?")
                .calls()
                .call(
                        "run([a: 5 yields, e: throws an Error after 1], log)",
                        () -> run(counting("a", 5), failing(1, error)))
                .raises(error)
                .logs(log);
        IllegalStateException full = new IllegalStateException("the log is full");
        Script.calls()
                .because("What the log throws is not a task's failure: it comes out of run, unchanged.")
                .call(
                        "run([a: 1 yield], log that throws)",
                        () -> Scheduler.run(List.of(counting("a", 1)), line -> {
                            throw full;
                        }))
                .raises(full)
                .call(
                        "run([f: throws], log that throws)",
                        () -> Scheduler.run(List.of(failing(1, new IllegalArgumentException("f"))), line -> {
                            throw full;
                        }))
                .raises(full);
    }

    @Check("list")
    void list() {
        List<Generator<?, ?, ?>> tasks = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            tasks.add(counting("t", i));
        }
        List<Generator<?, ?, ?>> before = List.copyOf(tasks);
        Script.because("The list belongs to the caller: take nothing out of it and put nothing in.")
                .ask("Do you work on a copy?")
                .calls()
                .call("run(tasks, log)", () -> Scheduler.run(tasks, log))
                .answers(6)
                .call("tasks.size()", tasks::size)
                .answers(3)
                .call("the tasks are the same, in the same order", () -> tasks.equals(before))
                .answers(true);
        List<Generator<?, ?, ?>> fixed = List.of(counting("t", 1), counting("t", 1));
        Script.because("A list that can't be changed is as good as any other.")
                .calls()
                .call("run(List.of(...), log)", () -> {
                    try {
                        return Scheduler.run(fixed, log);
                    } catch (UnsupportedOperationException changed) {
                        return "an attempt to change the list";
                    }
                })
                .answers(4);
    }

    @Check("many")
    void many() {
        int number = 100_000;
        List<Generator<?, ?, ?>> tasks = new ArrayList<>();
        Light.order.clear();
        for (int i = 0; i < number; i++) {
            tasks.add(new Light(i));
        }
        Set<String> lines = new TreeSet<>();
        Script.because("A waiting task costs next to nothing, so there may be very many.")
                .ask("Does your code call itself, or copy the list at each step?")
                .calls()
                .call("run(100,000 tasks of 2 yields each, log)", () -> Scheduler.run(tasks, lines::add))
                .answers(3 * number)
                .call("how many of them were logged", lines::size)
                .answers(number)
                .call("the steps came in turns", () -> {
                    for (int i = 0; i < 3 * number; i++) {
                        if (Light.order.get(i) != i % number) {
                            return "no: step " + i + " was task " + Light.order.get(i) + "'s";
                        }
                    }
                    return "yes";
                })
                .answers("yes");
    }

    private final List<String> taken = new ArrayList<>();

    private List<String> turnsTaken() {
        return List.copyOf(taken);
    }

    private Integer run(Generator<?, ?, ?>... tasks) {
        return Scheduler.run(new ArrayList<>(List.of(tasks)), log);
    }

    /** Yields so many times, and returns ten times that number. */
    private Generator<Object, Object, Object> counting(String name, int yields) {
        return Generator.returning(y -> {
            for (int i = 1; i <= yields; i++) {
                turn(name + i);
                y.yield();
            }
            turn(name + " ends");
            return 10 * yields;
        });
    }

    /** Yields so many times, and throws. */
    private Generator<Object, Object, Object> failing(int yields, Throwable thrown) {
        return Generator.returning(y -> {
            for (int i = 0; i < yields; i++) {
                y.yield("still well");
            }
            turn("f throws");
            throw SchedulerSuite.<RuntimeException>unchecked(thrown);
        });
    }

    private void turn(String text) {
        taken.add(text);
        Noted.event(text);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E unchecked(Throwable thrown) throws E {
        throw (E) thrown;
    }

    /** Yields twice; without a body, for there are very many of them. */
    private static final class Light implements Generator<Integer, Void, Integer> {
        private static final List<Integer> order = new ArrayList<>();

        private final int number;
        private int steps;

        Light(int number) {
            this.number = number;
        }

        @Override
        public Integer send(Void value) {
            order.add(number);
            steps++;
            if (steps > 2) {
                throw new StopIteration(number);
            }
            return steps;
        }

        @Override
        public Integer raise(Throwable exception) {
            steps = 3;
            throw SchedulerSuite.<RuntimeException>unchecked(exception);
        }

        @Override
        public void close() {
            steps = 3;
        }

        @Override
        public State state() {
            return steps == 0 ? State.CREATED : steps > 2 ? State.CLOSED : State.SUSPENDED;
        }
    }
}
