import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import java.util.List;

class TurnsSuite extends TaskScripts {
    @Check("turns")
    void turns() {
        Script.because("A spawned task goes to the end of the queue, and the task that spawns keeps its turn.")
                .ask("Where do you put a new task, and which one goes on after a Spawn?")
                .calls()
                .call(
                        "run(main that spawns a and b and joins them, clock)",
                        () -> run(y -> {
                            Task a = spawn(y, sleeper("a"));
                            Task b = spawn(y, sleeper("b"));
                            note("main has spawned " + a.number() + " and " + b.number());
                            return List.of(join(y, a), join(y, b));
                        }))
                .answers(List.of("a", "b"))
                .happens("main has spawned 1 and 2", "a begins", "b begins")
                .because("Sleep(0) lets all other ready tasks have a turn first.")
                .ask("Where does a task go that sleeps for no time?")
                .call(
                        "run(main that spawns a, b, c, which sleep for 0 s twice, clock)",
                        () -> run(y -> {
                            for (String name : List.of("a", "b", "c")) {
                                spawn(y, sleeper(name, 0, 0));
                            }
                            for (int i = 1; i <= 4; i++) {
                                note("main's turn " + i);
                                sleep(y, 0);
                            }
                            return "done";
                        }))
                .answers("done")
                .happens(
                        "main's turn 1",
                        "a begins",
                        "b begins",
                        "c begins",
                        "main's turn 2",
                        "a wakes",
                        "b wakes",
                        "c wakes",
                        "main's turn 3",
                        "a wakes",
                        "b wakes",
                        "c wakes",
                        "main's turn 4");
        Script.because("Tasks are numbered as they are spawned, whoever spawns them; main is 0, and each "
                        + "run begins anew.")
                .ask("What counts them, the loop or the class?")
                .calls()
                .call(
                        "run(main that spawns a, which spawns another one, clock)",
                        () -> run(y -> {
                            Task[] inner = new Task[1];
                            Task a = spawn(y, task(its -> {
                                inner[0] = spawn(its, sleeper("inner"));
                                note("a has spawned");
                                return "a";
                            }));
                            Task b = spawn(y, sleeper("b"));
                            join(y, a);
                            return List.of(a.number(), b.number(), inner[0].number(), join(y, inner[0]));
                        }))
                .answers(List.of(1, 2, 3, "inner"))
                .happens("a has spawned", "b begins", "inner begins");
    }
}
