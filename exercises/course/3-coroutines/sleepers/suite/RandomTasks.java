import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.Yielder;
import java.util.ArrayList;
import java.util.List;

/**
 * Tasks that do random deeds and tell of them. They sleep for whole seconds and one of them is cancelled in between, so
 * that it is never ready then: where a ready one goes that is cancelled is left open.
 */
final class RandomTasks {
    private final List<List<Deed>> programs;
    private final int cancelled;
    private final AnyOrderSuite.Runner runner;
    private final HandClock clock = new HandClock(0);
    private final List<Task> tasks = new ArrayList<>();
    private final List<String> events = new ArrayList<>();

    RandomTasks(List<List<Deed>> programs, int cancelled, AnyOrderSuite.Runner runner) {
        this.programs = programs;
        this.cancelled = cancelled;
        this.runner = runner;
    }

    List<String> run() {
        runner.run(TaskScripts.task(this::main), clock);
        return events;
    }

    private Object main(Yielder<Await, Object> y) {
        for (int i = 0; i < programs.size(); i++) {
            tasks.add(TaskScripts.spawn(y, task("task " + (i + 1), i, programs.get(i))));
        }
        TaskScripts.sleep(y, 1.25);
        if (0 < cancelled && cancelled <= tasks.size()) {
            note("main cancels: " + TaskScripts.cancel(y, tasks.get(cancelled - 1)));
        }
        TaskScripts.sleep(y, 100);
        for (Task task : tasks) {
            Object result = TaskScripts.joined(y, task);
            String shown = result instanceof Cancelled ? "Cancelled" : String.valueOf(result);
            note("main has of task " + task.number() + ": " + shown);
        }
        return null;
    }

    private Generator<Await, Object, Object> task(String name, int place, List<Deed> deeds) {
        return TaskScripts.task(y -> {
            note(name + " begins");
            try {
                for (Deed deed : deeds) {
                    note(name + " goes on: " + answer(y, name, place, deed));
                }
                return name;
            } catch (Cancelled caught) {
                note(name + " is cancelled");
                TaskScripts.sleep(y, 0.5);
                throw caught;
            } finally {
                note(name + " ends");
            }
        });
    }

    private Object answer(Yielder<Await, Object> y, String name, int place, Deed deed) {
        return switch (deed) {
            case SLEEP_0 -> TaskScripts.sleep(y, 0);
            case SLEEP_1 -> TaskScripts.sleep(y, 1);
            case SLEEP_2 -> TaskScripts.sleep(y, 2);
            case SLEEP_LESS -> TaskScripts.sleep(y, -1);
            case JOIN_THE_ONE_BEFORE -> place == 0 ? "nobody" : TaskScripts.join(y, tasks.get(place - 1));
            case SPAWN ->
                TaskScripts.spawn(y, task("child of " + name, 0, List.of(Deed.SLEEP_1)))
                        .number();
            case FAIL -> throw new IllegalStateException(name + " fails");
        };
    }

    private void note(String event) {
        events.add(clock.now() + " s: " + event);
    }
}
