import dev.yieldlings.kit.Generator;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.model.Inputs;
import dev.yieldlings.trace.model.Inputs.Pair;
import dev.yieldlings.trace.model.Model;
import java.util.List;

class AnyOrderSuite {
    @Check("any-order")
    void anyOrder() {
        Inputs<List<Deed>> task = Inputs.listsOf(Inputs.oneOf(Deed.values()), 4);
        Model.objects(
                        Inputs.listsOf(task, 4).and(Inputs.ints(0, 4)),
                        AnyOrderSuite::text,
                        program -> new RandomTasks(program.first(), program.second(), Loop::run),
                        program -> new RandomTasks(program.first(), program.second(), reference.Loop::run))
                .call("what happens", RandomTasks::run, RandomTasks::run)
                .running(300, 1)
                .because("Whatever tasks do, and in whatever order, there is one right order of events.")
                .ask("Which tasks are ready at the time of the first difference, and in which order?")
                .agrees();
    }

    private static String text(Pair<List<List<Deed>>, Integer> program) {
        return "run(main that spawns " + program.first()
                + (program.second() == 0 ? "" : " and cancels number " + program.second() + " after 1.25 s")
                + ", clock)";
    }

    /** Runs a main task, as the learner's loop or the reference's. */
    interface Runner {
        Object run(Generator<Await, Object, Object> main, Clock clock);
    }
}
