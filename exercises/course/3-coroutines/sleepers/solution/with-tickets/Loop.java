import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.Step;
import dev.yieldlings.kit.StopIteration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;

/** Runs tasks that sleep, spawn others, and wait for them. */
public final class Loop {
    private final Clock clock;
    private final Map<Task, Entry> entries = new HashMap<>();
    private final Queue<Turn> ready = new ArrayDeque<>();
    private final PriorityQueue<Alarm> alarms =
            new PriorityQueue<>(Comparator.comparingDouble(Alarm::time).thenComparingInt(Alarm::place));
    private int place;

    private Loop(Clock clock) {
        this.clock = clock;
    }

    /** How a task goes on: with an answer, or with an exception. */
    private record Reply(Object value, Exception exception) {}

    /** A task may have its turn once it is ready; no longer if its ticket is another one by then. */
    private record Turn(Entry who, int ticket) {}

    private record Alarm(double time, int place, Turn turn) {}

    private static final class Entry {
        final Task task;
        final Generator<Await, Object, ?> body;
        final List<Turn> joiners = new ArrayList<>();
        int ticket;
        boolean waits;
        Reply next = new Reply(null, null);
        Reply end;

        Entry(Task task, Generator<Await, Object, ?> body) {
            this.task = task;
            this.body = body;
        }

        Step<Await, ?> step() {
            Reply reply = next;
            next = new Reply(null, null);
            if (reply.exception() == null) {
                return body.resume(reply.value());
            }
            try {
                return new Step.Yielded<>(body.raise(reply.exception()));
            } catch (StopIteration stop) {
                return new Step.Returned<>(stop.value());
            }
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
    @SuppressWarnings("unchecked")
    public static <R> R run(Generator<Await, Object, R> main, Clock clock) {
        Loop loop = new Loop(clock);
        Entry first = loop.begin(main);
        while (first.end == null) {
            loop.giveATurn();
        }
        while (loop.entries.values().stream().anyMatch(entry -> entry.end == null)) {
            List<Entry> rest = loop.entries.values().stream()
                    .filter(entry -> entry.end == null)
                    .sorted(Comparator.comparingInt(entry -> entry.task.number()))
                    .toList();
            rest.forEach(loop::cancel);
            while (rest.stream().anyMatch(entry -> entry.end == null)) {
                loop.giveATurn();
            }
        }
        if (first.end.exception() != null) {
            sneak(first.end.exception());
        }
        return (R) first.end.value();
    }

    private Entry begin(Generator<Await, Object, ?> body) {
        Entry entry = new Entry(new Task(entries.size()), body);
        entries.put(entry.task, entry);
        makeReady(entry);
        return entry;
    }

    private void makeReady(Entry entry) {
        ring();
        entry.waits = false;
        entry.ticket++;
        ready.add(new Turn(entry, entry.ticket));
    }

    private static boolean isVoid(Turn turn) {
        return turn.ticket() != turn.who().ticket || turn.who().end != null;
    }

    private void ring() {
        while (!alarms.isEmpty()
                && (isVoid(alarms.peek().turn()) || alarms.peek().time() <= clock.now())) {
            Turn turn = alarms.remove().turn();
            if (!isVoid(turn)) {
                turn.who().waits = false;
                ready.add(turn);
            }
        }
    }

    private void giveATurn() {
        ring();
        if (ready.isEmpty() && alarms.isEmpty()) {
            throw new IllegalStateException("nobody can go on");
        }
        if (ready.isEmpty()) {
            clock.waitUntil(alarms.peek().time());
            return;
        }
        Turn turn = ready.remove();
        if (isVoid(turn)) {
            return;
        }
        Entry entry = turn.who();
        Step<Await, ?> step;
        do {
            try {
                step = entry.step();
            } catch (Exception exception) {
                finish(entry, new Reply(null, exception));
                return;
            }
            if (step instanceof Step.Returned<Await, ?> returned) {
                finish(entry, new Reply(returned.value(), null));
                return;
            }
        } while (answered(entry, ((Step.Yielded<Await, ?>) step).value()));
    }

    private boolean answered(Entry entry, Await await) {
        if (await instanceof Await.Spawn spawn) {
            entry.next = new Reply(begin(spawn.task()).task, null);
            return true;
        }
        if (await instanceof Await.Cancel cancel) {
            cancel(entries.get(cancel.task()));
            return true;
        }
        if (await instanceof Await.Join join && entries.get(join.task()).end != null) {
            entry.next = entries.get(join.task()).end;
            return true;
        }
        if (await instanceof Await.Sleep sleep && sleep.seconds() <= 0) {
            makeReady(entry);
            return false;
        }
        entry.waits = true;
        entry.ticket++;
        Turn turn = new Turn(entry, entry.ticket);
        if (await instanceof Await.Join join) {
            entries.get(join.task()).joiners.add(turn);
        } else if (await instanceof Await.Sleep sleep) {
            alarms.add(new Alarm(clock.now() + sleep.seconds(), place++, turn));
        }
        return false;
    }

    private void cancel(Entry entry) {
        if (entry.end != null) {
            return;
        }
        entry.next = new Reply(null, new Cancelled());
        if (entry.waits) {
            makeReady(entry);
        }
    }

    private void finish(Entry entry, Reply end) {
        entry.end = end;
        for (Turn joiner : entry.joiners) {
            if (!isVoid(joiner)) {
                joiner.who().next = end;
                makeReady(joiner.who());
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Exception> void sneak(Exception exception) throws E {
        throw (E) exception;
    }
}
