import dev.yieldlings.kit.Generator;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

class SchedulerSuite extends TaskScripts {
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
                .call("run([f: 1 yield, then an exception], log)", () -> {
                    try {
                        return run(failing(1, new IllegalStateException()));
                    } catch (IllegalStateException passed) {
                        return 2; // that it comes out is judged elsewhere
                    }
                })
                .answers(2)
                .because("No tasks, no steps.")
                .call("run([], log)", this::run)
                .answers(0);
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
                .completes()
                .call("tasks.size()", tasks::size)
                .answers(3)
                .call("the tasks are the same, in the same order", () -> tasks.equals(before))
                .answers(true);
        List<Generator<?, ?, ?>> fixed = List.of(counting("t", 1), counting("t", 1));
        Script.because("A list that can't be changed is as good as any other.")
                .calls()
                .call("run(List.of(...), log)", () -> {
                    try {
                        Scheduler.run(fixed, log);
                        return "no attempt to change the list";
                    } catch (UnsupportedOperationException changed) {
                        return "an attempt to change the list";
                    }
                })
                .answers("no attempt to change the list");
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
                .completes()
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
}
