import dev.yieldlings.kit.Yielder;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import java.util.Arrays;
import java.util.List;

class CancelsSuite extends TaskScripts {
    @Check("cancels")
    void cancels() {
        CallScript script = Script.because(
                        "A Cancelled is raised where the task waits; it sleeps no longer, and goes to the end of the "
                                + "queue. The task that cancels keeps its turn.")
                .ask("Where do you keep a cancelled sleeper, and where must it go?")
                .calls()
                .call(
                        "run(main that cancels a, asleep for 50 s, while b is ready, clock)",
                        () -> run(y -> {
                            Task a = spawn(y, cancellable("a", 50));
                            sleep(y, 1);
                            Task b = spawn(y, sleeper("b"));
                            Object answer = cancel(y, a);
                            note("main has " + answer);
                            return List.of(joined(y, a) instanceof Cancelled, join(y, b));
                        }))
                .answers(List.of(true, "b"))
                .happens("a begins", "main has null, at 1.0 s", "b begins, at 1.0 s", "a is cancelled, at 1.0 s");
        timePassed(script, 1)
                .because("Its finally runs, and may even sleep; until then the task has not ended. Every task that "
                        + "joins it gets the Cancelled.")
                .call(
                        "run(main that cancels a, which sleeps for 2 s in its finally, clock)",
                        () -> run(y -> {
                            Task a = spawn(y, tidying("a", 50));
                            sleep(y, 1);
                            cancel(y, a);
                            boolean cancelled = joined(y, a) instanceof Cancelled;
                            note("main has it");
                            return cancelled;
                        }))
                .answers(true)
                .happens("a begins", "a tidies up, at 1.0 s", "a has tidied up, at 3.0 s", "main has it, at 3.0 s");
        Script.because("A task that catches its Cancelled lives on. Nothing that it waited for before may wake it, "
                        + "because it waits for something else now.")
                .ask("Is the task still among the sleepers, or among those who join, after it was cancelled?")
                .calls()
                .call(
                        "run(main that cancels a, asleep for 3 s, which sleeps for 10 s then, clock)",
                        () -> run(y -> {
                            return join(y, stubborn(y, new Await.Sleep(3), 10));
                        }))
                .answers(Arrays.asList("woken with", null))
                .happens("caught, at 1.0 s", "woken, at 11.0 s");
        Script.because("A joining task may be cancelled as well. The task that it joined goes on.")
                .ask("Which of the two do you cancel?")
                .calls()
                .call(
                        "run(main that cancels a, which joins b, and sleeps for 10 s then, clock)",
                        () -> run(y -> {
                            Task b = spawn(y, sleeper("b", 2));
                            Task a = stubborn(y, new Await.Join(b), 10);
                            return List.of(join(y, b), join(y, a).equals(Arrays.asList("woken with", null)));
                        }))
                .answers(List.of("b", true))
                .happens("b begins", "caught, at 1.0 s", "b wakes, at 2.0 s", "woken, at 11.0 s");
        Script.because("What a task waits for is its own affair: others that wait at the same time change nothing "
                        + "about it.")
                .calls()
                .call(
                        "run(main that cancels a, which joins b, while c joins d, clock)",
                        () -> run(y -> {
                            Task b = spawn(y, sleeper("b", 2));
                            Task d = spawn(y, sleeper("d", 3));
                            Task a = spawn(y, tidying("a", new Await.Join(b)));
                            Task c = spawn(y, task(its -> "c has " + join(its, d)));
                            sleep(y, 1.5);
                            cancel(y, a);
                            return List.of(joined(y, a) instanceof Cancelled, join(y, c));
                        }))
                .answers(List.of(true, "c has d"))
                .happens(
                        "b begins",
                        "d begins",
                        "a begins",
                        "a tidies up, at 1.5 s",
                        "b wakes, at 2.0 s",
                        "d wakes, at 3.0 s",
                        "a has tidied up, at 3.5 s");
    }

    /** Spawns one that waits, cancels it a second later; it catches that and sleeps, and says what it is woken with. */
    private Task stubborn(Yielder<Await, Object> y, Await first, double seconds) {
        Task task = spawn(y, task(its -> {
            try {
                return its.yield(first);
            } catch (Cancelled caught) {
                note("caught");
            }
            Object answer = sleep(its, seconds);
            note("woken");
            return Arrays.asList("woken with", answer);
        }));
        sleep(y, 1);
        cancel(y, task);
        return task;
    }
}
