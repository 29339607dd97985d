import dev.yieldlings.kit.Generator;
import dev.yieldlings.trace.source.Log;
import dev.yieldlings.trace.source.Noted;
import java.util.ArrayList;
import java.util.List;

/** A task notes each of its steps, so that the events of a run show whose turn it was. */
abstract class TaskScripts {
    final Log<String> log = Log.named("log");
    final List<String> taken = new ArrayList<>();

    List<String> turnsTaken() {
        return taken.stream().filter(entry -> !entry.startsWith("task ")).toList();
    }

    /** What was logged by the run that has just been made, the lines in alphabetical order. */
    List<String> lines() {
        return taken.stream()
                .filter(entry -> entry.startsWith("task "))
                .sorted()
                .toList();
    }

    Integer run(Generator<?, ?, ?>... tasks) {
        return Scheduler.run(new ArrayList<>(List.of(tasks)), line -> {
            taken.add(line);
            log.accept(line);
        });
    }

    /** Yields so many times, and returns ten times that number. */
    Generator<Object, Object, Object> counting(String name, int yields) {
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
    Generator<Object, Object, Object> failing(int yields, Throwable thrown) {
        return Generator.returning(y -> {
            for (int i = 0; i < yields; i++) {
                y.yield("still well");
            }
            turn("f throws");
            throw TaskScripts.<RuntimeException>unchecked(thrown);
        });
    }

    private void turn(String text) {
        taken.add(text);
        Noted.event(text);
    }

    @SuppressWarnings("unchecked")
    static <E extends Throwable> E unchecked(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
