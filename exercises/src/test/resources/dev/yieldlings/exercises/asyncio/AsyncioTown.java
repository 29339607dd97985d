import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.Yielder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** What {@code Town} is in record.py, for the loop of the exercise; it is compiled beside that. */
public final class AsyncioTown implements BiFunction<List<List<List<?>>>, List<List<?>>, List<String>> {
    private final List<String> events = new ArrayList<>();
    private final List<Entry> tasks = new ArrayList<>();
    private double now;

    /** A task, and whether it was a Cancelled that ended it. */
    private static final class Entry {
        Task task;
        boolean cancelled;
    }

    /** Python's. */
    private static final class ValueError extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ValueError(String message) {
            super(message);
        }
    }

    @Override
    public List<String> apply(List<List<List<?>>> programs, List<List<?>> cancels) {
        Clock clock = new Clock() {
            @Override
            public double now() {
                return now;
            }

            @Override
            public void waitUntil(double time) {
                now = time;
            }
        };
        Loop.run(Generator.returning(y -> main(y, programs, cancels)), clock);
        return events;
    }

    private Object main(Yielder<Await, Object> y, List<List<List<?>>> programs, List<List<?>> cancels) {
        for (int i = 0; i < programs.size(); i++) {
            spawn(y, "t" + (i + 1), i, programs.get(i));
        }
        for (List<?> cancel : cancels) {
            y.yield(new Await.Sleep(number(cancel.get(0))));
            int whom = (int) number(cancel.get(1));
            if (whom < tasks.size()) {
                note("main cancels " + (whom + 1));
                y.yield(new Await.Cancel(tasks.get(whom).task));
            }
        }
        y.yield(new Await.Sleep(1000));
        for (Entry entry : List.copyOf(tasks)) {
            note("main has of " + entry.task.number() + ": " + joined(y, entry));
        }
        return null;
    }

    private Entry spawn(Yielder<Await, Object> y, String name, int index, List<List<?>> deeds) {
        Entry entry = new Entry();
        tasks.add(entry);
        entry.task = (Task) y.yield(new Await.Spawn(Generator.returning(its -> body(its, entry, name, index, deeds))));
        return entry;
    }

    private Object body(Yielder<Await, Object> y, Entry entry, String name, int index, List<List<?>> deeds) {
        note(name + " begins");
        try {
            for (List<?> deed : deeds) {
                act(y, name, index, (String) deed.get(0), number(deed.get(1)));
            }
            return name;
        } catch (Cancelled cancelled) {
            note(name + " is cancelled");
            entry.cancelled = true;
            y.yield(new Await.Sleep(0.0625));
            throw cancelled;
        } finally {
            note(name + " ends");
        }
    }

    private void act(Yielder<Await, Object> y, String name, int index, String deed, double number) {
        switch (deed) {
            case "sleep" -> {
                y.yield(new Await.Sleep(number));
                note(name + " wakes");
            }
            case "join" -> {
                if (number < index) {
                    note(name + " has " + joined(y, tasks.get((int) number)));
                }
            }
            case "await" -> {
                if (number < index) {
                    note(name + " awaited " + y.yield(new Await.Join(tasks.get((int) number).task)));
                }
            }
            case "spawn" -> {
                Entry child = spawn(y, name + "c", 0, List.of(List.of("sleep", number)));
                note(name + " spawned " + child.task.number());
            }
            case "fail" -> throw new ValueError(name);
            default -> throw new IllegalArgumentException(deed);
        }
    }

    private static Object joined(Yielder<Await, Object> y, Entry entry) {
        try {
            return y.yield(new Await.Join(entry.task));
        } catch (ValueError failure) {
            return "ValueError " + failure.getMessage();
        } catch (Cancelled cancelled) {
            if (entry.cancelled) {
                return "Cancelled";
            }
            throw cancelled;
        }
    }

    private static double number(Object number) {
        return ((Number) number).doubleValue();
    }

    private void note(String event) {
        events.add(now + " " + event);
    }
}
