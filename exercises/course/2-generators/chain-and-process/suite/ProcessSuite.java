import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.source.Log;
import java.util.ArrayList;
import java.util.List;

class ProcessSuite extends ChainScripts {
    @Check("sum")
    void sum() {
        Script.calls()
                .because("0 is an item like any other.")
                .call("process(log, List.of(1.0, 0.0, 2.0))", () -> Chain.process(quiet(), List.of(1.0, 0.0, 2.0)))
                .answers(3.0);
        Script.calls()
                .because("A call inside another has its own sum, count and log.")
                .ask("Is anything in your class static?")
                .call(
                        "process(line -> process(…), 10,001 items)",
                        () -> Chain.process(line -> Chain.process(quiet(), List.of(5.0, 7.0)), input(10_001, i -> 1.0)))
                .isNear(10_001, 1e-9);
        Log<String> outer = Log.named("log");
        Script.calls()
                .because("A call inside another has its own sum, count and log.")
                .call(
                        "process(line -> { process(…); log(line) }, 20,000 items)",
                        () -> Chain.process(
                                line -> {
                                    Chain.process(other -> {}, input(1, i -> 1.0));
                                    outer.accept(line);
                                },
                                input(20_000, i -> 1.0)))
                .isNear(20_000, 1e-9)
                .logs(outer, "10000" + DONE, "20000" + DONE);
        Script.calls()
                .because("The sum is the sum of all items from all inputs.")
                .call(
                        "process(log, [1.0, 2.5], [], [4.25])",
                        () -> Chain.process(quiet(), List.of(1.0, 2.5), List.of(), List.of(4.25)))
                .isNear(7.75, 1e-9)
                .call("process(log, [-1.5, 0.25])", () -> Chain.process(quiet(), List.of(-1.5, 0.25)))
                .isNear(-1.25, 1e-9)
                .because("Without items the sum is 0.0.")
                .call("process(log)", () -> Chain.process(quiet()))
                .answers("0.0", ChainSuite::isZero)
                .call("process(log, [])", () -> Chain.process(quiet(), List.of()))
                .answers("0.0", ChainSuite::isZero)
                .because("Large inputs need as exact a sum as small ones.")
                .ask("In what type do you keep the sum?")
                .call(
                        "process(log, 30,000 items of 0.1, 30,000 items of 1e6)",
                        () -> Chain.process(quiet(), input(30_000, i -> 0.1), input(30_000, i -> 1e6)))
                .isNear(30_000 * 0.1 + 30_000 * 1e6, 1e-9)
                .because("An input may be any iterable, even a generator, and you go through it once.")
                .call("process(log, a generator of 0.5, 1.5, 2.5)", () -> Chain.process(quiet(), halves()))
                .isNear(4.5, 1e-9);
    }

    @Check("progress")
    void progress() {
        reports(
                "15,000 items, 9,000 items",
                "The count goes on from one input to the next, and the 4,000 items left over get no line.",
                List.of("10000" + DONE, "20000" + DONE),
                input(15_000, i -> 1.0),
                input(9_000, i -> 0.5));
        reports(
                "4,000 items, 0 items, 6,000 items",
                "10,000 items together make one line, wherever they come from.",
                List.of("10000" + DONE),
                input(4_000, i -> 1.0),
                List.of(),
                input(6_000, i -> 1.0));
        reports("9,999 items", "Fewer than 10,000 items make no line.", List.of(), input(9_999, i -> 1.0));
        reports("0 items", "No items make no line.", List.of(), List.of());
        reports(
                "30,001 items",
                "Each 10,000 items make a line, and it says how many there are by then.",
                List.of("10000" + DONE, "20000" + DONE, "30000" + DONE),
                input(30_001, i -> -1.0));

        Log<String> log = Log.named("log");
        List<Integer> lines = new ArrayList<>();
        Script.calls()
                .because("A line comes as soon as its 10,000 items are done: before you fetch the next item, and not "
                        + "before you have fetched the last of them.")
                .ask("When does your code call progress?")
                .call("process(log, 20,001 items), which note how many lines there are", () -> {
                    Chain.process(log, input(20_001, i -> {
                        if (i % 10_000 == 9_999 || i % 10_000 == 0) {
                            lines.add(log.things().size());
                        }
                        return 1.0;
                    }));
                    return null;
                })
                .completes()
                .call("lines at the items 1, 10,000, 10,001, 20,000 and 20,001", () -> lines)
                .answers(List.of(0, 0, 1, 1, 2));
    }

    @SafeVarargs
    private static void reports(String items, String because, List<String> expected, Iterable<Double>... inputs) {
        reports(items, Why.because(because), expected, inputs);
    }

    @SafeVarargs
    private static void reports(String items, Why because, List<String> expected, Iterable<Double>... inputs) {
        Log<String> log = Log.named("log");
        CallScript script = Script.calls()
                .because(
                        because.reason() + " A line comes after every 10,000 items, of the form \"10000" + DONE + "\".")
                .ask("What does your code count, and when does it look at the count?")
                .call("process(log, " + items + ")", () -> Chain.process(log, inputs))
                .completes();
        script.call("what the log got", log::things).answers(expected);
    }
}
