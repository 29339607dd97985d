import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.GeneratorExit;
import dev.yieldlings.kit.LeakedStopIterationException;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.source.Noted;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.function.Function;

class DriverSuite {
    private static final Select CONSOLE = new Select(EnumSet.of(Source.CONSOLE), null);
    private static final Select GUEST = new Select(EnumSet.of(Source.CONSOLE, Source.GUEST), 2.5);
    private static final Ready KEY = new Ready(EnumSet.of(Source.CONSOLE));
    private static final Ready BYTE = new Ready(EnumSet.of(Source.GUEST));
    private static final Ready NOTHING = new Ready(EnumSet.noneOf(Source.class));

    @Check("start")
    void start() {
        Script.because("A new loop doesn't wait at a yield, so you can send it only null, and you have not waited "
                        + "for anything yet.")
                .ask("What do you send first?")
                .calls()
                .call("run(loop, select)", () -> Driver.run(new LoopDouble(CONSOLE), answering(KEY)))
                .completes()
                .happens(
                        "the loop is sent null", "select(Select([CONSOLE], null))", "the loop is sent Ready([CONSOLE])")
                .call("run(loop that ends at once, select)", () -> Driver.run(new LoopDouble(), answering()))
                .completes()
                .happens("the loop is sent null");
    }

    @Check("answers")
    void answers() {
        Script.because("Send the loop each answer of select.")
                .ask("Where does the answer go?")
                .calls()
                .call(
                        "run(loop, select)",
                        () -> Driver.run(new LoopDouble(CONSOLE, GUEST, CONSOLE), answering(KEY, BYTE, NOTHING)))
                .completes()
                .happens(
                        "the loop is sent null",
                        "select(Select([CONSOLE], null))",
                        "the loop is sent Ready([CONSOLE])",
                        "select(Select([CONSOLE, GUEST], 2.5))",
                        "the loop is sent Ready([GUEST])",
                        "select(Select([CONSOLE], null))",
                        "the loop is sent Ready([])")
                .because("Null is an answer like any other. The driver need not know what it means.")
                .call(
                        "run(loop, select that answers null)",
                        () -> Driver.run(new LoopDouble(CONSOLE, GUEST, CONSOLE), answering(KEY, null, null)))
                .completes()
                .happens(
                        "the loop is sent null",
                        "select(Select([CONSOLE], null))",
                        "the loop is sent Ready([CONSOLE])",
                        "select(Select([CONSOLE, GUEST], 2.5))",
                        "the loop is sent null",
                        "select(Select([CONSOLE], null))",
                        "the loop is sent null");
    }

    @Check("count")
    void count() {
        Generator<Select, Ready, Void> three = waiting(3);
        Script.because("The loop's StopIteration ends it, and the result is how often you called select.")
                .calls()
                .call("run(loop that waits once, select)", () -> Driver.run(waiting(1), quiet()))
                .answers(1)
                .call("run(loop that never waits, select)", () -> Driver.run(waiting(0), quiet()))
                .answers(0)
                .call("run(loop that waits three times, select)", () -> Driver.run(three, quiet()))
                .answers(3)
                .call("loop.state()", three::state)
                .answers(State.CLOSED)
                .because("While it waits, select may drive another loop; each run keeps its own count.")
                .call(
                        "run(loop that waits twice, select that drives a loop which waits three times)",
                        () -> Driver.run(waiting(2), wanted -> {
                            Driver.run(waiting(3), quiet());
                            return KEY;
                        }))
                .answers(2);
    }

    @Check("closes")
    void closes() {
        closesAt("an exception", new IllegalStateException("the network is gone"));
        closesAt("an Error", new AssertionError("can't be"));
    }

    @Check("stop-iteration")
    void stopIteration() {
        closesAt("a StopIteration", new StopIteration());
        closesAt("a StopIteration with a value", new StopIteration(3));
    }

    private static void closesAt(String what, Throwable thrown) {
        Generator<Select, Ready, Void> loop = waiting(5);
        int[] asked = new int[1];
        Function<Select, Ready> failing = wanted -> {
            if (++asked[0] == 3) {
                throw LoopDouble.<RuntimeException>unchecked(thrown);
            }
            return KEY;
        };
        Script.because("If select throws, whatever it is, don't leave the loop at its yield: close it, so that its "
                        + "finally runs, and let the exception out of run.")
                .ask("Where do you close the loop?")
                .calls()
                .call("run(loop, select that throws " + what + ")", () -> Driver.run(loop, failing))
                .raises(thrown)
                .happens("step 1", "step 2", "step 3", "GeneratorExit", "finally")
                .call("loop.state()", loop::state)
                .answers(State.CLOSED);
    }

    @Check("fails")
    void fails() {
        CallScript script = Script.because(
                        "What the loop throws is not a normal end: it comes out of run, and you call select no more.")
                .ask("What do you catch?")
                .calls();
        for (Throwable thrown : new Throwable[] {new IllegalStateException("a bug"), new AssertionError("can't be")}) {
            Generator<Select, Ready, Void> loop = Generator.of(y -> {
                y.yield(CONSOLE);
                throw LoopDouble.<RuntimeException>unchecked(thrown);
            });
            script.call("run(loop that throws, select)", () -> Driver.run(loop, answering(KEY)))
                    .raises(thrown)
                    .happens("select(Select([CONSOLE], null))");
        }
        script.because("A StopIteration inside the body of the loop has become another exception: it is a bug there.")
                .call("run(loop that leaks a StopIteration, select)", () -> Driver.run(leaking(), answering(KEY)))
                .raises(LeakedStopIterationException.class)
                .because("One that throws at its first step does so before you call select.")
                .call("run(loop that throws at once, select)", () -> Driver.run(throwing(), answering()))
                .raises(ArithmeticException.class)
                .happens();
    }

    @Check("many")
    void many() {
        int times = 200_000;
        Script.because("A server runs for weeks.")
                .ask("Does anything grow with each turn, such as the stack?")
                .calls()
                .call(
                        "run(loop that waits 200,000 times, select)",
                        () -> Driver.run(new LongLoop(times), wanted -> KEY))
                .answers(times);
    }

    private static Generator<Select, Ready, Void> waiting(int times) {
        return Generator.of(y -> {
            try {
                for (int i = 1; i <= times; i++) {
                    Noted.event("step " + i);
                    y.yield(CONSOLE);
                }
            } catch (GeneratorExit exit) {
                Noted.event("GeneratorExit");
                throw exit;
            } finally {
                Noted.event("finally");
            }
        });
    }

    private static Generator<Select, Ready, Void> leaking() {
        return Generator.of(y -> {
            y.yield(CONSOLE);
            throw new StopIteration();
        });
    }

    private static Generator<Select, Ready, Void> throwing() {
        return Generator.of(y -> {
            throw new ArithmeticException("at once");
        });
    }

    private static Function<Select, Ready> quiet() {
        return wanted -> KEY;
    }

    /** Notes what it is asked, and gives these answers. */
    private static Function<Select, Ready> answering(Ready... answers) {
        Deque<Ready[]> left = new ArrayDeque<>();
        Arrays.stream(answers).forEach(answer -> left.add(new Ready[] {answer}));
        return wanted -> {
            Noted.event("select(" + wanted + ")");
            return left.remove()[0];
        };
    }
}
