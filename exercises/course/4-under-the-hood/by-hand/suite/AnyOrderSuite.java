import dev.yieldlings.kit.GeneratorExit;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.model.Inputs;
import dev.yieldlings.trace.model.Model;
import java.io.IOException;

/** Random calls in random order, on ranges whose work may fail. */
class AnyOrderSuite {
    private static final Work NOTHING = new Work("", 0, new IllegalStateException("never thrown"));

    @Check("any-order")
    void anyOrder() {
        Model.generators(
                        Inputs.ints(-3, 5).and(Inputs.ints(-3, 5)).and(works()),
                        of -> "new HandMadeRange(" + of.first() + of.second().label() + ")",
                        of -> new HandMadeRange(
                                of.first().first(),
                                of.first().second(),
                                of.second().begin()),
                        of -> new reference.HandMadeRange(
                                of.first().first(),
                                of.first().second(),
                                of.second().begin()))
                .raises(raised())
                .raises(raised())
                .because("All calls in any order, as in the table in the README.")
                .ask("Does it matter in which way your range has become CLOSED?")
                .running(300, 10)
                .agrees();
    }

    private static Inputs<Throwable> raised() {
        return Inputs.oneOf(
                new IllegalStateException("raised by the check"),
                new IOException("raised by the check"),
                new StopIteration("raised by the check"),
                new GeneratorExit("raised by the check"));
    }

    private static Inputs<Work> works() {
        return Inputs.oneOf(
                NOTHING,
                NOTHING,
                new Work(", fails at run 1", 1, new IllegalStateException("at work")),
                new Work(", fails at run 2", 2, new IllegalStateException("at work")),
                new Work(", a StopIteration at run 2", 2, new StopIteration("at work")));
    }

    /**
     * What a range runs inside.
     *
     * @param run at which run it fails; 0 for never
     */
    private record Work(String label, int run, RuntimeException exception) {
        Runnable begin() {
            int[] runs = new int[1];
            return () -> {
                runs[0]++;
                if (runs[0] == run) {
                    throw exception;
                }
            };
        }
    }
}
