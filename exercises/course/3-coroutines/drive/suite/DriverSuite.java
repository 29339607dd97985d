import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.GeneratorExit;
import dev.yieldlings.kit.LeakedStopIterationException;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.source.Noted;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;

class DriverSuite {
    private static final Select CONSOLE = new Select(EnumSet.of(Source.CONSOLE), null);
    private static final Select GUEST = new Select(EnumSet.of(Source.CONSOLE, Source.GUEST), 2.5);
    private static final Ready KEY = new Ready(EnumSet.of(Source.CONSOLE));
    private static final Ready BYTE = new Ready(EnumSet.of(Source.GUEST));
    private static final Ready NOTHING = new Ready(EnumSet.noneOf(Source.class));

    private final List<String> diary = new ArrayList<>();

    @Check("start")
    void start() {
        LoopDouble one = new LoopDouble(CONSOLE, CONSOLE);
        LoopDouble none = new LoopDouble();
        Script.because("A new loop doesn't wait at a yield, so you can send it only null.")
                .ask("What do you send first?")
                .calls()
                .call("run(loop, select)", () -> Driver.run(one, one.answering(KEY, KEY)))
                .completes()
                .call("what happened first", one::beginning)
                .answers("the loop is sent null")
                .because("The first step yields the first Select already: wait for it before you take another step.")
                .call("what came after the first yield", one::afterFirstYield)
                .answers("select is asked for Select([CONSOLE], null)")
                .because("A loop may end at its first step; then there is nothing to wait for.")
                .call("run(loop that ends at once, select)", () -> Driver.run(none, none.answering()))
                .completes()
                .call("how often select was called", none::waits)
                .answers(0)
                .because("The answer that ended one run is nothing to the next one, which begins with null again.")
                .call("what happened first", none::beginning)
                .answers("the loop is sent null");
    }

    @Check("answers")
    void answers() {
        LoopDouble three = new LoopDouble(CONSOLE, GUEST, CONSOLE);
        LoopDouble nulls = new LoopDouble(CONSOLE, GUEST, CONSOLE, GUEST);
        Script.because("Ask select for what the loop has yielded, and send the loop what select answers.")
                .ask("Where does the answer go?")
                .calls()
                .call("run(loop, select)", () -> Driver.run(three, three.answering(KEY, BYTE, NOTHING)))
                .completes()
                .call("what was mixed up", three::mixedUp)
                .answers(List.of())
                .because("Null is an answer like any other. The driver need not know what it means.")
                .call(
                        "run(loop, select that answers null, too)",
                        () -> Driver.run(nulls, nulls.answering(KEY, null, null, BYTE)))
                .completes()
                .call("what was mixed up", nulls::mixedUp)
                .answers(List.of());
    }

    @Check("count")
    void count() {
        CallScript script = Script.because(
                        "The loop's StopIteration ends it, and the result is how often you called select.")
                .calls();
        for (int times : new int[] {0, 1, 3}) {
            Generator<Select, Ready, Void> loop = waiting(times);
            int[] waits = new int[1];
            Object[] result = new Object[1];
            script.call(
                            "run(loop that waits " + times + " times, select)",
                            () -> result[0] = Driver.run(loop, wanted -> {
                                waits[0]++;
                                return KEY;
                            }))
                    .completes()
                    .call("the result", () -> result[0])
                    .answers(waits[0])
                    .call("loop.state()", loop::state)
                    .answers(State.CLOSED);
        }
        int[] alone = new int[1];
        int[] driving = new int[1];
        Object[] result = new Object[1];
        script.because("While it waits, select may drive another loop: each run goes on with its own loop, and keeps"
                        + " its own count.")
                .ask("Is anything in your class static?")
                .call(
                        "run(loop that waits twice, select)",
                        () -> Driver.run(waiting(2), wanted -> {
                            alone[0]++;
                            return KEY;
                        }))
                .completes()
                .call(
                        "run(the same, select that drives a loop which waits three times)",
                        () -> result[0] = Driver.run(waiting(2), wanted -> {
                            driving[0]++;
                            Driver.run(waiting(3), quiet());
                            return KEY;
                        }))
                .completes()
                .call("the result", () -> result[0])
                .answers(driving[0])
                .call("how often select was called", () -> driving[0])
                .answers(alone[0]);
    }

    @Check("closes")
    void closes() {
        for (Throwable thrown :
                new Throwable[] {new IllegalStateException("the network is gone"), new AssertionError("can't be")}) {
            for (int call : new int[] {1, 3}) {
                Generator<Select, Ready, Void> loop = waiting(5);
                CallScript script = whatSelectThrows(thrown, call, loop);
                script.because("If select throws, whatever it is, don't leave the loop at its yield: close it, so that "
                                + "its finally runs.")
                        .ask("Where do you close the loop?")
                        .call(
                                "what ran in the loop after that",
                                () -> diary.stream()
                                        .filter(entry -> !entry.startsWith("step"))
                                        .toList())
                        .answers(List.of("GeneratorExit", "finally"))
                        .call("loop.state()", loop::state)
                        .answers(State.CLOSED);
            }
        }
    }

    @Check("stop-iteration")
    void stopIteration() {
        for (StopIteration thrown : new StopIteration[] {new StopIteration(), new StopIteration(3)}) {
            for (int call : new int[] {1, 3}) {
                whatSelectThrows(thrown, call, waiting(5));
            }
        }
    }

    private CallScript whatSelectThrows(Throwable thrown, int call, Generator<Select, Ready, Void> loop) {
        diary.clear();
        int[] asked = new int[1];
        return Script.because("What select throws, whatever it is, is not the loop's end: it comes out of run.")
                .ask("What do you catch?")
                .calls()
                .call(
                        "run(loop, select whose call " + call + " throws a "
                                + thrown.getClass().getSimpleName() + ")",
                        () -> Driver.run(loop, wanted -> {
                            if (++asked[0] == call) {
                                throw LoopDouble.<RuntimeException>unchecked(thrown);
                            }
                            return KEY;
                        }))
                .raises(thrown);
    }

    @Check("fails")
    void fails() {
        CallScript script = Script.because(
                        "What the loop throws is not a normal end: it comes out of run, and you call select no more.")
                .ask("What do you catch?")
                .calls();
        for (Throwable thrown : new Throwable[] {new IllegalStateException("a bug"), new AssertionError("can't be")}) {
            for (int yields : new int[] {1, 3}) {
                int[] waits = new int[1];
                int[] waitsAtFailure = new int[1];
                Generator<Select, Ready, Void> loop = new BegunAnyhow(y -> {
                    for (int i = 0; i < yields; i++) {
                        y.yield(CONSOLE);
                    }
                    waitsAtFailure[0] = waits[0];
                    throw LoopDouble.<RuntimeException>unchecked(thrown);
                });
                script.call(
                                "run(loop that throws after " + yields + " yields, select)",
                                () -> Driver.run(loop, wanted -> {
                                    waits[0]++;
                                    return KEY;
                                }))
                        .raises(thrown)
                        .call("how often select was called after that", () -> waits[0] - waitsAtFailure[0])
                        .answers(0);
            }
        }
        script.because("A StopIteration inside the body of the loop has become another exception: it is a bug there.")
                .call(
                        "run(loop that leaks a StopIteration, select)",
                        () -> Driver.run(
                                new BegunAnyhow(y -> {
                                    y.yield(CONSOLE);
                                    throw new StopIteration();
                                }),
                                quiet()))
                .raises(LeakedStopIterationException.class)
                .because("One that throws at its first step does so before you call select.")
                .call(
                        "run(loop that throws at once, select)",
                        () -> Driver.run(
                                new BegunAnyhow(y -> {
                                    throw new ArithmeticException("at once");
                                }),
                                wanted -> {
                                    Noted.event("select(" + wanted + ")");
                                    return KEY;
                                }))
                .raises(ArithmeticException.class)
                .happens();
    }

    @Check("many")
    void many() {
        int times = 200_000;
        int[] waits = new int[1];
        Object[] result = new Object[1];
        CallScript script = Script.because("A server runs for weeks.")
                .ask("Does anything grow with each turn, such as the stack?")
                .calls();
        script.call(
                        "run(loop that waits 200,000 times, select)",
                        () -> result[0] = Driver.run(new LongLoop(times), wanted -> {
                            waits[0]++;
                            return KEY;
                        }))
                .completes()
                .call("the result", () -> result[0])
                .answers(waits[0])
                .call("are there nearly as many?", () -> waits[0] >= times - 1)
                .answers(true);
    }

    private Generator<Select, Ready, Void> waiting(int times) {
        return new BegunAnyhow(y -> {
            try {
                for (int i = 1; i <= times; i++) {
                    note("step " + i);
                    y.yield(CONSOLE);
                }
            } catch (GeneratorExit exit) {
                note("GeneratorExit");
                throw exit;
            } finally {
                note("finally");
            }
        });
    }

    private void note(String entry) {
        diary.add(entry);
        Noted.event(entry);
    }

    private static Function<Select, Ready> quiet() {
        return wanted -> KEY;
    }
}
