import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

class TaskEndsSuite extends TaskScripts {
    @Check("finished")
    void finished() {
        CallScript script = Script.because(
                        "When a task has ended, log its number and what it returned. The number is its place in the "
                                + "original list.")
                .calls();
        logs(script, "run([a: 1 yield], log)", () -> run(counting("a", 1)), "task 0 finished: 10");
        logs(
                script,
                "run([a: 1 yield, b: none, c: 2, d: 1], log)",
                () -> run(counting("a", 1), counting("b", 0), counting("c", 2), counting("d", 1)),
                "task 0 finished: 10",
                "task 1 finished: 0",
                "task 2 finished: 20",
                "task 3 finished: 10");
        script.because("Two tasks may be equal, and each has its own place in the list.");
        logs(
                script,
                "run([a: 1 yield, b: 2 yields, equal to a], log)",
                () -> run(new Twin(counting("a", 1)), new Twin(counting("b", 2))),
                "task 0 finished: 10",
                "task 1 finished: 20");
        script.because("A body that returns nothing returns null, so log that like any other value.");
        Generator<Object, Object, Object> over = counting("o", 3);
        over.close();
        logs(
                script,
                "run([v: returns null, t: returns \"tea\", o: closed], log)",
                () -> run(Generator.of(y -> {}), Generator.returning(y -> "tea"), over),
                "task 0 finished: null",
                "task 1 finished: tea",
                "task 2 finished: null");
        taken.clear();
        script.because("Log it when it happens, before any other task has a turn.")
                .call(
                        "run([a: none, b: 1 yield, c: none], log)",
                        () -> run(counting("a", 0), counting("b", 1), counting("c", 0)))
                .completes()
                .call("what came right after each end", this::afterEnds)
                .answers(List.of("a line in the log", "a line in the log", "a line in the log"));
        List<String> inner = new ArrayList<>();
        Generator<Integer, Void, Void> nesting = Generator.of(y -> {
            Scheduler.run(new ArrayList<>(List.of(counting("inner", 0))), inner::add);
        });
        Script.because("A task may run its own scheduler, whose tasks have their own numbers.")
                .ask("Is anything in your class static?")
                .calls()
                .call("run([a: no yields, n: runs a task of its own], log)", () -> run(counting("a", 0), nesting))
                .completes()
                .call("what the inner run logged", () -> List.copyOf(inner))
                .answers(List.of("task 0 finished: 0"))
                .call("what the outer run logged last", () -> taken.getLast())
                .answers("task 1 finished: null");
    }

    @Check("failed")
    void failed() {
        CallScript script = Script.because("A task that throws has ended: log it, and go on with the others.")
                .ask("Which exceptions does your try catch, and how much is inside it?")
                .calls();
        failures(
                script,
                "run([f: fails after 1 yield, a: 3 yields], log)",
                () -> run(failing(1, new IllegalStateException("out of milk")), counting("a", 3)),
                "java.lang.IllegalStateException: out of milk");
        script.call("whose turn was the last", () -> turnsTaken().getLast()).answers("a ends");
        script.because("The same for exceptions that Java calls checked: the body of a generator may throw them.");
        failures(
                script,
                "run([a: 1 yield, f: throws an IOException, b: 2 yields], log)",
                () -> run(counting("a", 1), failing(0, new IOException("the line is dead")), counting("b", 2)),
                "java.io.IOException: the line is dead");
        script.call("whose turn was the last", () -> turnsTaken().getLast()).answers("b ends");
        script.because("The last one left may fail, or all of them.");
        failures(
                script,
                "run([a: none, f: fails after 2, g: fails at once], log)",
                () -> run(
                        counting("a", 0),
                        failing(2, new IllegalStateException("out of tea")),
                        failing(0, new IllegalStateException("out of milk"))),
                "java.lang.IllegalStateException: out of milk",
                "java.lang.IllegalStateException: out of tea");
        script.because("Log the exception's toString(), whatever it is.");
        failures(
                script,
                "run([f: throws a RuntimeException without a message], log)",
                () -> run(failing(0, new RuntimeException())),
                "java.lang.RuntimeException");
        failures(
                script,
                "run([f: throws an exception with its own toString()], log)",
                () -> run(failing(0, new Worded())),
                "in its own words");
        script.call(
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
                .call(
                        "how often f had a turn",
                        () -> turnsTaken().stream().filter("f throws"::equals).count())
                .answers(1L);
    }

    @Check("errors")
    void errors() {
        for (int yields : new int[] {0, 1}) {
            AssertionError error = new AssertionError("can't be");
            Script.because("An Error is not just one task's problem: it comes out of run, unchanged.")
                    .ask("What do you catch?")
                    .calls()
                    .call(
                            "run([a: 5 yields, e: throws an Error after " + yields + "], log)",
                            () -> run(counting("a", 5), failing(yields, error)))
                    .raises(error)
                    .call("was it logged?", () -> lines().stream().anyMatch(line -> line.contains("can't be")))
                    .answers(false);
            taken.clear();
            Script.because("The tasks of a run that has ended by an Error don't go on in the next one.")
                    .ask("Is anything in your class static?")
                    .calls()
                    .call("run([b: 1 yield], log)", () -> run(counting("b", 1)))
                    .completes()
                    .call("whose turn it was", this::turnsTaken)
                    .answers(List.of("b1", "b ends"));
        }
        IllegalStateException full = new IllegalStateException("the log is full");
        IllegalArgumentException own = new IllegalArgumentException("f");
        Script.calls()
                .because("What the log throws is not a task's failure: it comes out of run, unchanged.")
                .call(
                        "run([a: 1 yield], log that throws)",
                        () -> Scheduler.run(new ArrayList<>(List.of(counting("a", 1))), line -> {
                            throw full;
                        }))
                .raises(full)
                .call("run([f: throws], log that throws), unless what f throws comes out", () -> {
                    try {
                        return Scheduler.run(new ArrayList<>(List.of(failing(1, own))), line -> {
                            throw full;
                        });
                    } catch (IllegalArgumentException notCaught) {
                        throw full; // whether it is caught is judged elsewhere
                    }
                })
                .raises(full);
    }

    /** Each line of the log, in whatever order the tasks end: that is judged by the turns. */
    private void logs(CallScript script, String call, Callable<Integer> run, String... lines) {
        taken.clear();
        script.call(call, run)
                .completes()
                .call("what was logged, sorted", this::lines)
                .answers(List.of(lines));
    }

    /** What follows "failed: " in the log; the numbers of tasks are judged by {@link #finished}. */
    private void failures(CallScript script, String call, Callable<Integer> run, String... exceptions) {
        taken.clear();
        script.call(call, run)
                .completes()
                .call(
                        "what the log says of failures, sorted",
                        () -> lines().stream()
                                .map(line -> line.split(" failed: ", 2))
                                .filter(parts -> parts.length == 2)
                                .map(parts -> parts[1])
                                .sorted()
                                .toList())
                .answers(List.of(exceptions));
    }

    private List<String> afterEnds() {
        List<String> after = new ArrayList<>();
        for (int i = 0; i < taken.size(); i++) {
            if (taken.get(i).endsWith(" ends")) {
                String next = i + 1 < taken.size() ? taken.get(i + 1) : "nothing";
                after.add(next.startsWith("task ") ? "a line in the log" : next);
            }
        }
        return after;
    }

    /** An exception with its own words. */
    private static final class Worded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public String toString() {
            return "in its own words";
        }
    }
}
