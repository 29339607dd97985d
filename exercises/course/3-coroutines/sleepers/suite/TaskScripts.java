import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.Yielder;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.source.Noted;

/** Tasks that note what they do and when; each check has a clock of its own, for its suite is one. */
class TaskScripts {
    final HandClock clock = new HandClock(100);
    private double start;

    /** A body that may await, and returns something. */
    interface Work {
        Object on(Yielder<Await, Object> y) throws Exception;
    }

    static Generator<Await, Object, Object> task(Work work) {
        return Generator.returning(y -> work.on(y));
    }

    /** Notes that it begins, sleeps each of these times and notes when it wakes, and returns its name. */
    Generator<Await, Object, Object> sleeper(String name, double... seconds) {
        return task(y -> {
            note(name + " begins");
            for (double each : seconds) {
                y.yield(new Await.Sleep(each));
                note(name + " wakes");
            }
            return name;
        });
    }

    /** Sleeps so long; where it is cancelled it notes that, and lets the Cancelled out. */
    Generator<Await, Object, Object> cancellable(String name, double seconds) {
        return task(y -> {
            note(name + " begins");
            try {
                y.yield(new Await.Sleep(seconds));
                note(name + " wakes");
            } catch (Cancelled cancelled) {
                note(name + " is cancelled");
                throw cancelled;
            }
            return name;
        });
    }

    /** Sleeps for so long; where it is cancelled its finally sleeps for 2 s more, and that is told. */
    Generator<Await, Object, Object> tidying(String name, double seconds) {
        return tidying(name, new Await.Sleep(seconds));
    }

    /** Waits; where it is cancelled its finally sleeps for 2 s, and that is told. */
    Generator<Await, Object, Object> tidying(String name, Await first) {
        return task(y -> {
            note(name + " begins");
            try {
                return y.yield(first);
            } finally {
                note(name + " tidies up");
                sleep(y, 2);
                note(name + " has tidied up");
            }
        });
    }

    static Task spawn(Yielder<Await, Object> y, Generator<Await, Object, ?> task) {
        return (Task) y.yield(new Await.Spawn(task));
    }

    static Object join(Yielder<Await, Object> y, Task task) {
        return y.yield(new Await.Join(task));
    }

    /** What joining came to: what was returned, or the exception itself. */
    static Object joined(Yielder<Await, Object> y, Task task) {
        try {
            return join(y, task);
        } catch (Exception failure) {
            return failure;
        }
    }

    static Object sleep(Yielder<Await, Object> y, double seconds) {
        return y.yield(new Await.Sleep(seconds));
    }

    static Object cancel(Yielder<Await, Object> y, Task task) {
        return y.yield(new Await.Cancel(task));
    }

    /** The seconds since the beginning of the run. */
    double passed() {
        return clock.now() - start;
    }

    /** Notes an event, with the time since the beginning of the run. */
    void note(String event) {
        double passed = passed();
        Noted.event(passed == 0 ? event : event + ", at " + passed + " s");
    }

    Object run(Work main) {
        start = clock.now();
        return Loop.run(task(main), clock);
    }

    CallScript timePassed(CallScript script, double seconds) {
        return script.call("the seconds that have passed by the clock", this::passed)
                .answers(seconds);
    }
}
