import dev.yieldlings.kit.Generator;

/** What a task yields to the loop that runs it: what it waits for, or wants to have done. */
public sealed interface Await {
    /** To go on this many seconds later; the answer is null. */
    record Sleep(double seconds) implements Await {}

    /** That another task begins; the answer is its {@link Task}. */
    record Spawn(Generator<Await, Object, ?> task) implements Await {}

    /** The end of a task; the answer is what it returned, or what it threw is raised. */
    record Join(Task task) implements Await {}

    /** That a {@link Cancelled} is raised in a task, where it waits; the answer is null. */
    record Cancel(Task task) implements Await {}
}
