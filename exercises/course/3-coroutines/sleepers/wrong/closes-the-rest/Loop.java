import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.StopIteration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

public final class Loop {
    private final Clock clock;
    private final List<Running> tasks = new ArrayList<>();
    private final Deque<Running> ready = new ArrayDeque<>();
    private final TreeSet<Sleeper> asleep =
            new TreeSet<>(Comparator.comparingDouble(Sleeper::until).thenComparingLong(Sleeper::number));
    private long sleeps;
    private Running current;

    private Loop(Clock clock) {
        this.clock = clock;
    }

    private record Sleeper(double until, long number, Running who) {}

    private static final class Running {
        final Task task;
        final Generator<Await, Object, ?> body;
        final Set<Running> joiners = new LinkedHashSet<>();
        Sleeper sleeper;
        Running joined;
        Object answer;
        Exception raised;
        boolean cancelledItself;
        boolean ended;
        Object result;
        Exception failure;

        Running(Task task, Generator<Await, Object, ?> body) {
            this.task = task;
            this.body = body;
        }
    }

    public static <R> R run(Generator<Await, Object, R> main, Clock clock) {
        Loop loop = new Loop(clock);
        Running first = loop.spawn(main);
        while (!first.ended) {
            loop.turn();
        }
        loop.cancelTheRest();
        if (first.failure != null) {
            throw Loop.<RuntimeException>unchecked(first.failure);
        }
        @SuppressWarnings("unchecked")
        R result = (R) first.result;
        return result;
    }

    private void cancelTheRest() {
        for (List<Running> rest = unended(tasks); !rest.isEmpty(); rest = unended(tasks)) {
            for (Running task : rest) {
                task.body.close();
                end(task);
            }
        }
    }

    private static List<Running> unended(List<Running> tasks) {
        return tasks.stream().filter(task -> !task.ended).toList();
    }

    private void turn() {
        wakeTheDue();
        while (ready.isEmpty()) {
            if (asleep.isEmpty()) {
                throw new IllegalStateException("all tasks wait for each other");
            }
            clock.waitUntil(asleep.first().until());
            wakeTheDue();
        }
        advance(ready.remove());
    }

    private void advance(Running task) {
        current = task;
        try {
            boolean keepsItsTurn = true;
            while (keepsItsTurn) {
                keepsItsTurn = serve(task, step(task));
            }
        } catch (StopIteration end) {
            task.result = end.value();
            end(task);
        } catch (Exception failure) {
            task.failure = failure;
            end(task);
        }
        current = null;
        if (task.cancelledItself) {
            cancel(task);
        }
    }

    private static Await step(Running task) {
        Object answer = task.answer;
        Exception raised = task.raised;
        task.answer = null;
        task.raised = null;
        return raised == null ? task.body.send(answer) : task.body.raise(raised);
    }

    private boolean serve(Running task, Await wanted) {
        try {
            return switch (wanted) {
                case Await.Sleep(double seconds) -> sleep(task, seconds);
                case Await.Spawn(Generator<Await, Object, ?> body) -> {
                    task.answer = spawn(body).task;
                    yield true;
                }
                case Await.Join(Task other) -> join(task, tasks.get(other.number()));
                case Await.Cancel(Task other) -> {
                    cancel(tasks.get(other.number()));
                    yield true;
                }
            };
        } catch (RuntimeException impossible) { // null, or a task of nobody's
            task.raised = impossible;
            return true;
        }
    }

    private boolean sleep(Running task, double seconds) {
        if (seconds > 0) {
            task.sleeper = new Sleeper(clock.now() + seconds, sleeps++, task);
            asleep.add(task.sleeper);
        } else {
            putLast(task);
        }
        return false;
    }

    private Running spawn(Generator<Await, Object, ?> body) {
        Running task = new Running(new Task(tasks.size()), body);
        tasks.add(task);
        putLast(task);
        return task;
    }

    private static boolean join(Running task, Running other) {
        if (other.ended) {
            tell(task, other);
        } else {
            task.joined = other;
            other.joiners.add(task);
        }
        return other.ended;
    }

    private static void tell(Running joiner, Running ended) {
        joiner.answer = ended.result;
        joiner.raised = ended.failure;
    }

    private void end(Running task) {
        task.ended = true;
        for (Running joiner : task.joiners) {
            joiner.joined = null;
            tell(joiner, task);
            putLast(joiner);
        }
    }

    private void cancel(Running task) {
        if (task.ended) {
            return;
        }
        if (task == current) {
            task.cancelledItself = true; // and hears of it where it waits next
            return;
        }
        task.cancelledItself = false;
        task.raised = new Cancelled();
        if (task.sleeper != null) {
            asleep.remove(task.sleeper);
            task.sleeper = null;
            putLast(task);
        } else if (task.joined != null) {
            task.joined.joiners.remove(task);
            task.joined = null;
            putLast(task);
        }
    }

    private void wakeTheDue() {
        while (!asleep.isEmpty() && asleep.first().until() <= clock.now()) {
            Running woken = asleep.removeFirst().who();
            woken.sleeper = null;
            ready.add(woken);
        }
    }

    private void putLast(Running task) {
        wakeTheDue();
        ready.add(task);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Exception> E unchecked(Exception exception) throws E {
        throw (E) exception;
    }
}
