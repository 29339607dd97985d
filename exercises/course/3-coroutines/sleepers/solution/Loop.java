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

/** Runs tasks that sleep, spawn others, and wait for them. */
public final class Loop {
    private final Clock clock;
    private final List<Running> tasks = new ArrayList<>();
    private final Deque<Running> ready = new ArrayDeque<>();
    private final TreeSet<Sleeper> asleep =
            new TreeSet<>(Comparator.comparingDouble(Sleeper::until).thenComparingLong(Sleeper::number));
    private long sleeps;

    private Loop(Clock clock) {
        this.clock = clock;
    }

    /** Who sleeps, and until when; of those who wake at one time the one that went to sleep first comes first. */
    private record Sleeper(double until, long number, Running who) {}

    /** A task: what it waits for, what it is to be told when it goes on, and how it ended. */
    private static final class Running {
        final Generator<Await, Object, ?> body;
        final Set<Running> joiners = new LinkedHashSet<>();
        Sleeper sleeper;
        Running joined;
        Object answer;
        Exception raised;
        boolean ended;
        Object result;
        Exception failure;

        Running(Generator<Await, Object, ?> body) {
            this.body = body;
        }
    }

    /**
     * Runs a task, and all that it spawns.
     *
     * @param main the first task
     * @param clock the time
     * @return what the first task returned
     * @throws IllegalStateException if all wait for each other
     */
    public static <R> R run(Generator<Await, Object, R> main, Clock clock) {
        Loop loop = new Loop(clock);
        Running first = loop.begin(main);
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

    /** Once more for those that the cancelled ones have spawned meanwhile. */
    private void cancelTheRest() {
        for (List<Running> rest = unended(tasks); !rest.isEmpty(); rest = unended(tasks)) {
            rest.forEach(this::cancel);
            while (!unended(rest).isEmpty()) {
                turn();
            }
        }
    }

    private static List<Running> unended(List<Running> tasks) {
        return tasks.stream().filter(task -> !task.ended).toList();
    }

    /** The turn of the first that is ready; waits for the first sleeper only where nobody is. */
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

    /** Steps a task for as long as what it wants is answered at once. */
    private void advance(Running task) {
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
    }

    private static Await step(Running task) {
        Object answer = task.answer;
        Exception raised = task.raised;
        task.answer = null;
        task.raised = null;
        return raised == null ? task.body.send(answer) : task.body.raise(raised);
    }

    /** Begins what a task wants; returns whether it is answered already. */
    private boolean serve(Running task, Await wanted) {
        return switch (wanted) {
            case Await.Sleep(double seconds) -> {
                task.sleeper = new Sleeper(clock.now() + Math.max(0, seconds), sleeps++, task);
                asleep.add(task.sleeper);
                yield false;
            }
            case Await.Spawn(Generator<Await, Object, ?> body) -> {
                begin(body);
                task.answer = new Task(tasks.size() - 1);
                yield true;
            }
            case Await.Join(Task other) -> join(task, tasks.get(other.number()));
            case Await.Cancel(Task other) -> {
                cancel(tasks.get(other.number()));
                yield true;
            }
        };
    }

    private Running begin(Generator<Await, Object, ?> body) {
        Running task = new Running(body);
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

    /** Behind all that are ready, and who is due is. */
    private void putLast(Running task) {
        wakeTheDue();
        ready.add(task);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Exception> E unchecked(Exception exception) throws E {
        throw (E) exception;
    }
}
